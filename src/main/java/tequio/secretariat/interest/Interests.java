package tequio.secretariat.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.directory.organisation.Sector;
import tequio.kernel.GovernmentKey;
import tequio.secretariat.content.InterestDeclaration;
import tequio.secretariat.kind.Secretariats;
import tequio.secretariat.procedure.ProcedureInForce;
import tequio.secretariat.seat.SeatTerm;
import tequio.secretariat.seat.SeatTerms;

/**
 * Declarations of interests of the members of secretariats. Whoever does not sit for a government
 * or an authority declares within {@value #FIRST_DAYS} days after the first day, and again each
 * year.
 */
@Component
public class Interests {

  /** Days after the first day in the seat. */
  static final int FIRST_DAYS = 30;

  private final Secretariats secretariats;
  private final SeatTerms terms;
  private final ProcedureInForce procedures;

  Interests(Secretariats secretariats, SeatTerms terms, ProcedureInForce procedures) {
    this.secretariats = secretariats;
    this.terms = terms;
    this.procedures = procedures;
  }

  /** Returns the status of each member on a day who owes declarations. */
  public List<InterestStatus> on(GovernmentKey government, LocalDate day) {
    var procedure = procedures.on(government, day);
    var declared = declared(government);
    return terms.list(government).stream()
        .filter(it -> it.covers(day))
        .filter(it ->
            procedure
                .sector(it.appointment().sector())
                .filter(seats -> declares(seats.sector()))
                .isPresent())
        .map(it -> status(it, declared, day))
        .toList();
  }

  private List<InterestDeclaration> declared(GovernmentKey government) {
    return secretariats.list(secretariats.facts().interests(), government).stream()
        .map(it -> it.content())
        .toList();
  }

  private static InterestStatus status(
      SeatTerm term, List<InterestDeclaration> declared, LocalDate day) {
    Optional<InterestDeclaration> last =
        declared.stream()
            .filter(it -> it.appointment() == term.number())
            .filter(it -> !it.declared().first().isAfter(day))
            .reduce((earlier, later) -> later);
    var due =
        last.map(it -> it.declared().first().plusYears(1))
            .orElseGet(() -> term.since().plusDays(FIRST_DAYS));
    return new InterestStatus(term, last, due, day);
  }

  private static boolean declares(Sector sector) {
    return switch (sector) {
      case GOVERNMENT, OVERSIGHT -> false;
      case CIVIL_SOCIETY, ACADEMIA, PRIVATE -> true;
    };
  }
}
