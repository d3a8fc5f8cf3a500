package tequio.editing.plan;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.editing.draft.Draft;
import tequio.kernel.Page;
import tequio.plan.content.PlanContent;
import tequio.plan.view.CommitmentView;
import tequio.territory.Government;
import tequio.web.Link;

/** Preview of a draft with the template of the public page. */
public record PlanPreviewPage(
    Government government,
    Draft.Id id,
    Optional<PlanContent> plan,
    List<CommitmentView> promises,
    List<Link> crumbs)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }
}
