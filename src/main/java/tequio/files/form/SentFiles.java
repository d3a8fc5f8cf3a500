package tequio.files.form;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tequio.files.content.UploadRules;
import tequio.files.partial.PartialUploads;
import tequio.files.partial.SentFile;
import tequio.kernel.GovernmentKey;
import tequio.web.transfer.UploadedFile;

/** Finds the file of a form: sent with it, or in pieces before it. */
@Component
public class SentFiles {

  /** Field with the id of a file that was sent in pieces. */
  public static final String FIELD = "subida";

  private final PartialUploads partial;

  SentFiles(PartialUploads partial) {
    this.partial = partial;
  }

  /**
   * Finds the file, or none where none was chosen. The caller closes it.
   *
   * @throws tequio.kernel.BusinessRuleException if not all of its pieces are there
   */
  public SentFile find(HttpServletRequest sent, GovernmentKey government) throws IOException {
    var id = sent.getParameter(FIELD);
    if (id == null) {
      return UploadedFile.find(sent)
          .map(it -> new SentFile(it.name(), it.content()))
          .orElse(SentFile.NONE);
    }
    return partial.take(government, parse(id));
  }

  private static UUID parse(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException other) {
      throw UploadRules.refused(UploadRules.Rule.INCOMPLETE);
    }
  }
}
