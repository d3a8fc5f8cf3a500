package tequio.plan.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tequio.kernel.Text;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Link;
import tequio.web.Texts;

/** Header of a government's pages about plans. */
public final class GovernmentHeaders {

  /**
   * Returns the header with a tab for each page.
   *
   * @param plan code of the plan to link to; empty if there is none
   */
  public static GovernmentHeader of(Government government, Optional<String> plan, Texts t) {
    var tabs = new ArrayList<Link>();
    tabs.add(new Link(t.say("plan.tab.board"), government.path()));
    plan.ifPresent(code -> {
      tabs.add(new Link(t.say("plan.tab.commitments"), government.path() + "/compromisos"));
      tabs.add(new Link(t.say("plan.tab.plan"), government.path() + "/plan/" + code));
    });
    return new GovernmentHeader(
        government.shortName(),
        above(government, t),
        government.path(),
        government.isFictional(),
        List.copyOf(tabs));
  }

  /** CSS classes for a long title, which is set in smaller letters; null for a short one. */
  public static @Nullable String size(Text title) {
    int letters = title.words().length();
    if (letters > 180) {
      return "long longest";
    }
    return letters > 90 ? "long" : null;
  }

  private static String above(Government government, Texts t) {
    return switch (government.kind()) {
      case FEDERATION -> t.say("plan.above.federation");
      case STATE -> t.say("plan.above.state");
      case MUNICIPALITY ->
          t.say("plan.above.municipality", government.state().orElseThrow().shortName());
    };
  }

  private GovernmentHeaders() {}
}
