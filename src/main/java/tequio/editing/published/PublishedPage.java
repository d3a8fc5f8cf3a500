package tequio.editing.published;

import java.time.ZoneId;
import tequio.editing.draft.Draft;
import tequio.kernel.Page;
import tequio.plan.version.PlanVersion;
import tequio.territory.Government;

/** Confirmation that a plan is public, with the ways on and back. */
public record PublishedPage(Government government, PlanVersion plan) implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  /** Where everybody reads it. */
  public String address() {
    return government.path() + "/plan/" + plan.content().code();
  }

  /** Where it is worked on. */
  public String path() {
    return Draft.Id.plan(government.key(), plan.content().code()).path();
  }
}
