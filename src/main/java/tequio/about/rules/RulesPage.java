package tequio.about.rules;

import java.util.List;
import java.util.stream.Stream;
import tequio.kernel.Page;
import tequio.plan.headline.Headline;
import tequio.plan.headline.SingleRule;
import tequio.plan.headline.WholeRule;

/** How the word beside each promise is found: drawn from the very table that finds it. */
public record RulesPage() implements Page {

  /** One line of the table: the first that holds gives the word. */
  public record Line(int place, Headline word, Enum<?> condition) {}

  public List<Line> forActivities() {
    return Stream.of(SingleRule.values())
        .map(rule -> new Line(rule.ordinal() + 1, rule.headline(), rule))
        .toList();
  }

  public List<Line> forWholes() {
    return Stream.of(WholeRule.values())
        .map(rule -> new Line(rule.ordinal() + 1, rule.headline(), rule))
        .toList();
  }
}
