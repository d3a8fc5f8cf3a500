package tequio.browser.axe;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Runs axe-core in an opened page and brings only its violations out of the browser: most of the
 * time of a whole run goes into describing each element that passes.
 */
public final class Axe {

  /** Rule that was broken, with the selectors of the first three elements that break it. */
  public record AxeViolation(String rule, List<String> places) {

    @Override
    public String toString() {
      return rule + ": " + places;
    }
  }

  /** Frames of another origin, as letters are, answer too. */
  private static final String SOURCE =
      AxeBuilder.getAxeScript() + ";axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });";

  private static final String RUN =
      """
      async only => {
        const its = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
        return its.violations.map(it => ({
          rule: it.id,
          places: it.nodes.slice(0, 3).map(node => node.target.join(' '))
        }));
      }
      """;

  /** Of all rules with one of these tags. */
  public static List<AxeViolation> withTags(Page page, List<String> tags) {
    return run(page, "tag", tags);
  }

  public static List<AxeViolation> withRule(Page page, String rule) {
    return run(page, "rule", List.of(rule));
  }

  /** A page keeps axe until it is left. */
  private static List<AxeViolation> run(Page page, String type, List<String> values) {
    for (var frame : page.frames()) {
      if (Boolean.TRUE.equals(frame.evaluate("typeof axe === 'undefined'"))) {
        frame.evaluate(SOURCE);
      }
    }
    var found = (List<?>) page.evaluate(RUN, Map.of("type", type, "values", values));
    return found.stream().map(it -> violation((Map<?, ?>) it)).toList();
  }

  private static AxeViolation violation(Map<?, ?> its) {
    var places = (List<?>) Objects.requireNonNull(its.get("places"));
    return new AxeViolation(
        String.valueOf(its.get("rule")), places.stream().map(String::valueOf).toList());
  }

  private Axe() {}
}
