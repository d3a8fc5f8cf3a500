package tequio.secretariat.facilitator;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.publishing.version.StatedFact;
import tequio.secretariat.content.FacilitatorEnd;
import tequio.secretariat.kind.Secretariats;

/** Facilitators of secretariats by day, from the facts about a secretariat. */
@Component
public class Facilitators {

  private final Secretariats secretariats;

  Facilitators(Secretariats secretariats) {
    this.secretariats = secretariats;
  }

  /** Returns the periods of a government by first day. */
  public List<FacilitatorTerm> list(GovernmentKey government) {
    var ends = ends(government);
    return secretariats.list(secretariats.facts().facilitator(), government).stream()
        .map(it ->
            new FacilitatorTerm(
                it.number(), it.content(), Optional.ofNullable(ends.get(it.number()))))
        .sorted(Comparator.comparing(FacilitatorTerm::since))
        .toList();
  }

  /** Finds the facilitator on a day. */
  public Optional<FacilitatorTerm> on(GovernmentKey government, LocalDate day) {
    return list(government).stream().filter(it -> it.covers(day)).reduce((earlier, later) -> later);
  }

  private Map<Integer, FacilitatorEnd> ends(GovernmentKey government) {
    return secretariats.list(secretariats.facts().facilitatorEnd(), government).stream()
        .map(StatedFact::content)
        .collect(toMap(FacilitatorEnd::appointment, it -> it, (earlier, later) -> later));
  }
}
