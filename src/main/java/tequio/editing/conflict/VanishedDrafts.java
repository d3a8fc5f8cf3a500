package tequio.editing.conflict;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.editing.draft.BeginDraft;
import tequio.editing.draft.Draft;
import tequio.editing.section.SaveSection;
import tequio.kernel.Page;
import tequio.territory.Gazetteer;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Builds {@link VanishedDraftPage} for forms whose draft no longer exists. */
@Component
public class VanishedDrafts {

  /** What a form has seen that asks for a draft begun anew. */
  public static final String RENEW = "otro-borrador";

  private final BeginDraft begin;
  private final Gazetteer gazetteer;

  VanishedDrafts(BeginDraft begin, Gazetteer gazetteer) {
    this.begin = begin;
    this.gazetteer = gazetteer;
  }

  /** The draft begun anew, where the form asks for that and anything is published. */
  public Optional<Draft> renew(Draft.Id id, FormData sent) {
    return sent.one(SaveSection.SEEN).equals(RENEW) ? begin.findOrBegin(id) : Optional.empty();
  }

  public Page page(
      Draft.Id id, String action, List<FieldType.Part> questions, FormData sent, Texts t) {
    var government = gazetteer.get(id.government());
    return new VanishedDraftPage(
        government.fullName(),
        begin.canBegin(id),
        action,
        questions,
        Form.of(sent),
        List.of(new Link(government.shortName(), "/trabajo/" + government.key())));
  }
}
