package tequio.secretariat.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tequio.secretariat.SecretariatWorld.BY;
import static tequio.secretariat.SecretariatWorld.principal;
import static tequio.secretariat.SecretariatWorld.substitution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tequio.directory.organisation.Sector;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.version.DocumentPublisher;
import tequio.secretariat.SecretariatWorld;
import tequio.secretariat.content.SeatEnd;
import tequio.secretariat.content.SeatEnd.SeatEndCause;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.kind.Secretariats;
import tequio.testing.TequioTest;

/** Who sits in which seat on a day. */
@TequioTest
@Transactional
class SeatsTest {

  private static final GovernmentKey TOWN = new GovernmentKey("15104");

  @Autowired Seats seats;
  @Autowired SeatActs acts;
  @Autowired DocumentPublisher publisher;
  @Autowired Secretariats secretariats;

  @BeforeEach
  void install() {
    SecretariatWorld.install(publisher, secretariats, TOWN, "2025-11-25");
  }

  @Test
  void a_seat_that_nobody_took_is_vacant_since_the_body_was_installed() {
    var seat = on("2025-12-01").getFirst();

    assertThat(seat.number()).isEqualTo(1);
    assertThat(seat.sector()).isEqualTo(Sector.GOVERNMENT);
    assertThat(seat.vacantSince()).contains(LocalDate.parse("2025-11-25"));
    assertThat(on("2025-11-24").getFirst().vacantSince()).isEmpty();
  }

  @Test
  void principal_and_alternate_share_a_seat() {
    acts.appoint(TOWN, principal("sociedad-civil", "Rosa Luna", "2025-11-25"), BY);
    acts.appoint(
        TOWN,
        SecretariatWorld.appointment(
            "sociedad-civil", SeatRole.ALTERNATE, "Juan Sol", "2025-11-25"),
        BY);

    var seat = seat("2026-01-01", "sociedad-civil");

    assertThat(seat.principal().orElseThrow().name().words()).isEqualTo("Rosa Luna");
    assertThat(seat.principal().orElseThrow().appointment()).isEqualTo("1.1");
    assertThat(seat.alternate().orElseThrow().name().words()).isEqualTo("Juan Sol");
    assertThat(seat.vacantSince()).isEmpty();
  }

  @Test
  void a_substitution_ends_the_earlier_appointment_the_day_before() {
    acts.appoint(TOWN, principal("sociedad-civil", "Rosa Luna", "2025-11-25"), BY);
    acts.appoint(
        TOWN,
        substitution(
            principal("sociedad-civil", "Eva Ríos", "2026-06-12"),
            Optional.of("Cambió de ciudad.")),
        BY);

    assertThat(nameOn("2026-06-11")).isEqualTo("Rosa Luna");
    assertThat(nameOn("2026-06-12")).isEqualTo("Eva Ríos");
  }

  @Test
  void days_without_a_principal_are_counted_from_the_day_after() {
    acts.appoint(TOWN, principal("sociedad-civil", "Rosa Luna", "2025-11-25"), BY);
    acts.end(
        TOWN,
        new SeatEnd(
            1, new PartialDate("2026-06-11"), SeatEndCause.RESIGNATION, Text.spanish("Renunció.")),
        BY);

    assertThat(seat("2026-06-30", "sociedad-civil").vacantSince())
        .contains(LocalDate.parse("2026-06-12"));
    refused(
        "ALREADY_ENDED",
        () ->
            acts.end(
                TOWN,
                new SeatEnd(
                    1,
                    new PartialDate("2026-06-10"),
                    SeatEndCause.REMOVAL,
                    Text.spanish("Otra vez.")),
                BY));
  }

  @Test
  void public_servants_leave_with_their_administration_and_civil_society_does_not() {
    acts.appoint(TOWN, principal("gobierno", "Ana Paz", "2026-01-01"), BY);
    acts.appoint(TOWN, principal("sociedad-civil", "Rosa Luna", "2026-01-01"), BY);

    assertThat(seat("2026-02-01", "gobierno").principal().orElseThrow().until())
        .contains(LocalDate.parse("2027-12-31"));
    assertThat(seat("2026-02-01", "sociedad-civil").principal().orElseThrow().until()).isEmpty();
  }

  @Test
  void a_seat_that_is_taken_is_refused() {
    acts.appoint(TOWN, principal("sociedad-civil", "Rosa Luna", "2025-11-25"), BY);

    refused(
        "SEAT_TAKEN",
        () -> acts.appoint(TOWN, principal("sociedad-civil", "Eva Ríos", "2026-01-01"), BY));
  }

  @Test
  void nobody_sits_in_two_seats_at_once() {
    acts.appoint(TOWN, principal("sociedad-civil", "Rosa Luna", "2025-11-25"), BY);

    refused(
        "IN_ANOTHER_SEAT",
        () -> acts.appoint(TOWN, principal("gobierno", "ROSA  LUNA", "2026-01-01"), BY));
  }

  @Test
  void a_seat_that_does_not_exist_and_a_substitution_without_reason_are_refused() {
    refused(
        "NO_SUCH_SEAT",
        () -> acts.appoint(TOWN, principal("academia", "Eva Ríos", "2026-01-01"), BY));
    refused(
        "REASON_MISSING",
        () ->
            acts.appoint(
                TOWN,
                substitution(principal("gobierno", "Eva Ríos", "2026-01-01"), Optional.empty()),
                BY));
  }

  private List<SeatOnDay> on(String day) {
    return seats.on(TOWN, LocalDate.parse(day));
  }

  private SeatOnDay seat(String day, String sector) {
    return on(day).stream().filter(it -> it.sectorCode().equals(sector)).findFirst().orElseThrow();
  }

  private String nameOn(String day) {
    return seat(day, "sociedad-civil").principal().orElseThrow().name().words();
  }

  private static void refused(String rule, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            BusinessRuleException.class, it -> assertThat(it.rule().name()).isEqualTo(rule));
  }
}
