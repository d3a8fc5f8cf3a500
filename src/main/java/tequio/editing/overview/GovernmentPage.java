package tequio.editing.overview;

import java.util.List;
import tequio.editing.document.WorkingDocuments;
import tequio.editing.draft.Draft;
import tequio.kernel.Page;
import tequio.territory.Government;

/**
 * Start page of the work on a government: its plans and documents, public or not.
 *
 * @param inviting whether whoever asks may ask others in
 */
public record GovernmentPage(
    Government government,
    List<Line> plans,
    List<WorkingDocuments.OfKind> documents,
    boolean editable,
    boolean inviting)
    implements Page {

  /** A plan and the key of how it stands. */
  public record Line(Draft.Id id, String title, String state) {}
}
