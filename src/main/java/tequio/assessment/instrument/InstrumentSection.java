package tequio.assessment.instrument;

import java.util.List;
import java.util.Optional;
import tequio.kernel.Text;

/** Some criteria under one heading: a component, a block, a perspective. */
public record InstrumentSection(
    String code, Text name, Optional<Text> meaning, List<Criterion> criteria) {

  public InstrumentSection {
    criteria = List.copyOf(criteria);
  }
}
