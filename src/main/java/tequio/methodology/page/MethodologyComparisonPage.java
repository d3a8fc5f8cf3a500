package tequio.methodology.page;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.methodology.MethodologyEdition;
import tequio.methodology.content.MethodologyStep;

/** Methodologies side by side. */
public record MethodologyComparisonPage(List<MethodologyEdition> methodologies) implements Page {

  /** Number of steps of the longest methodology. */
  public int most() {
    return methodologies.stream().mapToInt(it -> it.methodology().steps().size()).max().orElse(0);
  }

  /** Returns a step by its index from 0; empty if there are fewer. */
  public Optional<MethodologyStep> step(MethodologyEdition methodology, int index) {
    var steps = methodology.methodology().steps();
    return index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
  }
}
