package tequio.secretariat.seat;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.directory.name.NameKey;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Projection;
import tequio.publishing.version.FactStated;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.content.SeatEnd;

/**
 * Table of who holds which seat, written again from the facts about a secretariat whenever one is
 * stated. Its constraints refuse a second person in a seat and a person in two seats.
 */
@Component
@Order(20)
class SeatHolders implements Projection {

  /** Rules of seats. */
  enum Rule implements BusinessRuleException.Rule {
    /** Somebody else is in the seat on some of these days. */
    SEAT_TAKEN,
    /** The person is in another seat on some of these days. */
    IN_ANOTHER_SEAT,
    /** The last day is before the first. */
    ENDS_BEFORE_IT_BEGINS
  }

  private final JdbcClient jdbc;
  private final SeatTerms terms;

  SeatHolders(JdbcClient jdbc, SeatTerms terms) {
    this.jdbc = jdbc;
    this.terms = terms;
  }

  /** Refuses what the constraints would refuse, in words that name the person. */
  static void requireFree(List<SeatTerm> terms, SeatAppointment appointment) {
    var its = new SeatTerm("", 0, appointment, Optional.empty());
    var name = NameKey.of(appointment.name().words());
    for (var term : terms) {
      var other = term.appointment();
      if (term.overlaps(its) && its.isOf(other.sector(), other.place(), other.role())) {
        throw new BusinessRuleException(Rule.SEAT_TAKEN, appointment.name().words());
      }
      if (term.overlaps(its) && NameKey.of(other.name().words()).equals(name)) {
        throw new BusinessRuleException(Rule.IN_ANOTHER_SEAT, appointment.name().words());
      }
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void stated(FactStated event) {
    var content = event.stated().content();
    if (content instanceof SeatAppointment || content instanceof SeatEnd) {
      write(event.stated().about().government());
    }
  }

  private void write(GovernmentKey government) {
    var unused =
        jdbc.sql("delete from seat_holder where government = ?").param(government.value()).update();
    for (var term : terms.list(government)) {
      write(government, term);
    }
  }

  private void write(GovernmentKey government, SeatTerm term) {
    if (term.until().filter(term.since()::isAfter).isPresent()) {
      throw new BusinessRuleException(
          Rule.ENDS_BEFORE_IT_BEGINS, term.appointment().name().words());
    }
    try {
      insert(government, term);
    } catch (DataIntegrityViolationException refused) {
      boolean taken = String.valueOf(refused.getMessage()).contains("one_holder_of_a_seat");
      throw new BusinessRuleException(
          taken ? Rule.SEAT_TAKEN : Rule.IN_ANOTHER_SEAT, term.appointment().name().words());
    }
  }

  private void insert(GovernmentKey government, SeatTerm term) {
    var its = term.appointment();
    int added =
        jdbc.sql(
                """
                insert into seat_holder values (:government, :number, :sector, :place, :role, :name,
                  daterange(cast(:since as date), cast(:until as date), '[]'))
                """)
            .param("government", government.value())
            .param("number", term.number())
            .param("sector", its.sector())
            .param("place", its.place())
            .param("role", its.role().word())
            .param("name", NameKey.of(its.name().words()).value())
            .param("since", term.since())
            .param("until", term.until().orElse(null), Types.DATE)
            .update();
    if (added != 1) {
      throw new IllegalStateException("not written: " + term);
    }
  }

  /** It reads no entries itself, see {@link #finish}. */
  @Override
  public List<String> kinds() {
    return List.of();
  }

  @Override
  public List<String> tables() {
    return List.of("seat_holder");
  }

  @Override
  public void derive(Entry entry) {}

  /** Who holds a seat follows from all facts together. */
  @Override
  public void finish() {
    jdbc.sql("select distinct government from stated_fact where kind = 'seat-appointment'")
        .query(String.class)
        .list()
        .forEach(it -> write(new GovernmentKey(it)));
  }
}
