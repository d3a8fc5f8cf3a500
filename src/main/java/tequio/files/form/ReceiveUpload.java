package tequio.files.form;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.files.UploadFile;
import tequio.files.UploadMetadata;
import tequio.files.Visibility;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.territory.Gazetteer;
import tequio.web.Texts;
import tequio.web.error.RefusalPage;

/** Keeps the file that comes with a form. */
@Component
public class ReceiveUpload {

  private final SentFiles found;
  private final UploadFile files;
  private final Gazetteer gazetteer;
  private final Clock clock;

  ReceiveUpload(SentFiles found, UploadFile files, Gazetteer gazetteer, Clock clock) {
    this.found = found;
    this.files = files;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /**
   * Keeps it for those who work; it becomes public with its fact. Answers why it was not kept in
   * the reader's words.
   */
  @Transactional
  public ReceivedUpload receive(HttpServletRequest sent, GovernmentKey government, Texts t)
      throws IOException {
    return receive(sent, government, Visibility.WORKING, t);
  }

  /** The same of a file that is public at once, such as the document a source cites. */
  @Transactional
  public ReceivedUpload receivePublic(HttpServletRequest sent, GovernmentKey government, Texts t)
      throws IOException {
    return receive(sent, government, Visibility.PUBLIC, t);
  }

  private ReceivedUpload receive(
      HttpServletRequest sent, GovernmentKey government, Visibility visibility, Texts t)
      throws IOException {
    try (var file = found.find(sent, government)) {
      if (file.isNone()) {
        return new ReceivedUpload.Refused(t.say("upload.none"));
      }
      var said = metadata(government, file.name(), visibility);
      return new ReceivedUpload.Kept(files.store(file.content(), said));
    } catch (BusinessRuleException refused) {
      var why = new RefusalPage(refused.rule(), refused.details());
      return new ReceivedUpload.Refused(t.say(why.key(), why.details().toArray()));
    }
  }

  private UploadMetadata metadata(GovernmentKey government, String name, Visibility visibility) {
    var provenance =
        new Provenance(
            ReportingParty.GOVERNMENT,
            Actor.office(gazetteer.get(government).fullName()),
            Known.notSeen(),
            clock.instant(),
            List.of());
    return new UploadMetadata(government, name, visibility, provenance, OptionalLong.empty());
  }
}
