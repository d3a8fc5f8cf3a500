package tequio.editing.workspace;

import org.springframework.stereotype.Component;
import tequio.editing.draft.Draft;
import tequio.kernel.Characters;
import tequio.kernel.Text;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.web.Texts;

/** How documents in work are called. */
@Component
public class DraftNames {

  private final KindRegistry kinds;

  DraftNames(KindRegistry kinds) {
    this.kinds = kinds;
  }

  /** A numbered document by its number, another by its title. */
  public String of(Draft draft, Texts t) {
    var kind = kind(draft.id());
    return kind.address().form() == DocumentAddress.Form.NUMBERED
        ? t.say(kind.nameKey()) + " " + draft.id().code()
        : title(draft, t);
  }

  /** The title as far as it is written; else what its kind is called. */
  public String title(Draft draft, Texts t) {
    return draft.title().isEmpty()
        ? t.say(kind(draft.id()).nameKey())
        : Text.beginning(draft.title(), 200);
  }

  /** The beginning of a title, for a link. */
  public static String shortened(String title) {
    return title.length() > 60 ? Characters.strip(Text.beginning(title, 58)) + "…" : title;
  }

  private DocumentKind<?> kind(Draft.Id id) {
    return kinds.findDocument(id.kind()).orElseThrow();
  }
}
