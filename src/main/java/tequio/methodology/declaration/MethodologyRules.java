package tequio.methodology.declaration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tequio.methodology.content.Methodology;
import tequio.methodology.content.MethodologyStep;
import tequio.publishing.kind.Violation;

/** Rules of a methodology for publication; violations have the path of the component. */
public final class MethodologyRules {

  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final int MOST_STEPS = 40;
  private static final int LONGEST = 2000;

  private final Methodology methodology;
  private final List<Violation> found = new ArrayList<>();

  private MethodologyRules(Methodology methodology) {
    this.methodology = methodology;
  }

  public static List<Violation> check(Methodology methodology) {
    var rules = new MethodologyRules(methodology);
    rules.checkHead();
    rules.checkCodes();
    for (int i = 0; i < methodology.steps().size(); i++) {
      rules.checkStep(methodology.steps().get(i), "steps." + i);
    }
    if (rules.found.isEmpty()) {
      rules.checkCircles();
    }
    return List.copyOf(rules.found);
  }

  private void checkHead() {
    int steps = methodology.steps().size();
    refuse(methodology.edition() < 1, "edition", "methodology.edition");
    refuse(steps == 0 || steps > MOST_STEPS, "steps", "methodology.steps", MOST_STEPS);
    refuse(methodology.readings().isEmpty(), "readings", "methodology.readings");
    boolean repeated = Set.copyOf(methodology.readings()).size() < methodology.readings().size();
    refuse(repeated, "readings", "methodology.readings.twice");
  }

  private void checkCodes() {
    var steps = new HashSet<String>();
    var products = new HashSet<String>();
    for (int i = 0; i < methodology.steps().size(); i++) {
      var step = methodology.steps().get(i);
      checkCode(step.code(), steps, "steps." + i + ".code");
      for (int j = 0; j < step.products().size(); j++) {
        checkCode(
            step.products().get(j).code(), products, "steps." + i + ".products." + j + ".code");
      }
    }
  }

  private void checkCode(String code, Set<String> before, String path) {
    boolean isCode = code.matches(CODE) && code.length() <= 60;
    refuse(!isCode, path, "methodology.code", code);
    refuse(isCode && !before.add(code), path, "methodology.code.twice", code);
  }

  private void checkStep(MethodologyStep step, String path) {
    refuse(step.products().isEmpty(), path + ".products", "methodology.no-products");
    refuse(
        step.duration().filter(it -> it.amount() < 1 || it.amount() > LONGEST).isPresent(),
        path + ".duration.amount",
        "methodology.duration",
        LONGEST);
    for (var code : step.after()) {
      refuse(methodology.step(code).isEmpty(), path + ".after", "methodology.no-step", code);
    }
  }

  /**
   * Removes steps that wait for no remaining one until none can be removed; those left form a
   * circle.
   */
  private void checkCircles() {
    var left = new ArrayDeque<>(methodology.steps());
    int unchanged = 0;
    while (!left.isEmpty() && unchanged < left.size()) {
      var step = left.removeFirst();
      boolean waits =
          methodology.waitsFor(step).stream()
              .anyMatch(code ->
                  code.equals(step.code()) || left.stream().anyMatch(it -> it.code().equals(code)));
      if (waits) {
        left.addLast(step);
        unchanged++;
      } else {
        unchanged = 0;
      }
    }
    var circle =
        left.stream().map(it -> it.name().words()).sorted().collect(Collectors.joining(", "));
    refuse(!left.isEmpty(), "steps", "methodology.circle", circle);
  }

  private void refuse(boolean broken, String path, String key, Object... details) {
    if (broken) {
      found.add(Violation.of(path, key, details));
    }
  }
}
