package tequio.editing.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.editing.draft.Draft;
import tequio.kernel.Page;
import tequio.plan.plan.PlanContent;
import tequio.plan.promise.Promise;
import tequio.territory.Government;
import tequio.web.Link;

/** How a draft will look to everybody, drawn by what draws the public page. */
public record PreviewPage(
    Government government,
    Draft.Id id,
    Optional<PlanContent> plan,
    List<Promise> promises,
    List<Link> crumbs)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }
}
