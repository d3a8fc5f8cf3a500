package tequio.secretariat.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tequio.secretariat.SecretariatWorld.BY;
import static tequio.secretariat.SecretariatWorld.principal;
import static tequio.secretariat.SecretariatWorld.substitution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.concurrency.Simultaneously;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.publishing.version.DocumentPublisher;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.kind.Secretariats;
import tequio.testing.TequioTest;

/** Several people are appointed at the same moment, and each rule stands in the database too. */
@TequioTest
class SeatRaceTest {

  /** Governments that no other test uses: what is published there stays. */
  private static final List<GovernmentKey> TOWNS =
      List.of(new GovernmentKey("20311"), new GovernmentKey("20312"), new GovernmentKey("20313"));

  private static int next;

  @Autowired SeatActs acts;
  @Autowired Seats seats;
  @Autowired Secretariats secretariats;
  @Autowired DocumentPublisher publisher;
  @Autowired JdbcClient jdbc;

  private GovernmentKey town = TOWNS.getFirst();

  @BeforeEach
  void install() {
    town = TOWNS.get(next++);
    SecretariatWorld.install(publisher, secretariats, town, "2025-11-25");
  }

  @Test
  void of_eight_people_in_one_seat_at_once_one_gets_it() throws Exception {
    var people = new ArrayList<SeatAppointment>();
    for (int i = 0; i < 8; i++) {
      people.add(principal("sociedad-civil", "Persona " + (char) ('A' + i), "2026-01-01"));
    }

    assertThat(atOnce(people)).filteredOn(it -> it).hasSize(1);
    assertThat(seats.terms(town)).hasSize(1);
  }

  @Test
  void one_person_in_two_seats_at_once_gets_one() throws Exception {
    assertThat(
            atOnce(
                List.of(
                    principal("sociedad-civil", "Rosa Luna", "2026-01-01"),
                    principal("gobierno", "Rosa Luna", "2026-01-01"))))
        .filteredOn(it -> it)
        .hasSize(1);
  }

  @Test
  void two_substitutions_on_one_day_leave_one_person_and_the_database_refuses_the_rest()
      throws Exception {
    acts.appoint(town, principal("sociedad-civil", "Rosa Luna", "2026-01-01"), BY);
    var why = Optional.of("Cambió de ciudad.");

    var done =
        atOnce(
            List.of(
                substitution(principal("sociedad-civil", "Eva Ríos", "2026-06-12"), why),
                substitution(principal("sociedad-civil", "Ana Paz", "2026-06-12"), why)));

    assertThat(done).filteredOn(it -> it).hasSize(1);
    assertThat(seats.on(town, LocalDate.parse("2026-06-12")).get(1).principal()).isPresent();
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into seat_holder values (?, 99, 'sociedad-civil', 1, 'principal', 'x',
                      daterange('2026-07-01', null))
                    """)
                .param(town.value())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("one_holder_of_a_seat");
  }

  private List<Boolean> atOnce(List<SeatAppointment> people) throws Exception {
    return Simultaneously.run(people.size(), i -> () -> appoint(people.get(i)));
  }

  private boolean appoint(SeatAppointment one) {
    try {
      acts.appoint(town, one, BY);
      return true;
    } catch (BusinessRuleException refused) {
      return false;
    }
  }
}
