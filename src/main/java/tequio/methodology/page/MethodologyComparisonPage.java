package tequio.methodology.page;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.methodology.MethodologyEdition;
import tequio.methodology.content.MethodologyStep;

/** Methodologies side by side. */
public record MethodologyComparisonPage(List<MethodologyEdition> methodologies) implements Page {

  /** How many steps the longest of them has. */
  public int most() {
    return methodologies.stream().mapToInt(it -> it.methodology().steps().size()).max().orElse(0);
  }

  /** The n-th step of one, from 0; empty where it has fewer. */
  public Optional<MethodologyStep> step(MethodologyEdition methodology, int index) {
    var steps = methodology.methodology().steps();
    return index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
  }
}
