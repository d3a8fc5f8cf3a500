package tequio.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.plan.version.PlanChange;
import tequio.portal.home.DailyChanges.DailyChangeKind;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

class DailyChangesTest {

  static final ZoneId ZONE = ZoneId.of("America/Mexico_City");
  static final Instant NOON = Instant.parse("2026-03-01T18:00:00Z");
  static final GovernmentKey JALISCO = new GovernmentKey("14");
  static final GovernmentKey BAJA_CALIFORNIA = new GovernmentKey("02");
  static final Gazetteer GAZETTEER =
      Gazetteer.of(
          Stream.concat(
                  IntStream.rangeClosed(10, 20)
                      .mapToObj(number -> state(new GovernmentKey(String.valueOf(number)), ZONE)),
                  Stream.of(state(BAJA_CALIFORNIA, ZoneId.of("America/Tijuana"))))
              .toList());

  @Test
  void what_happened_on_one_day_is_told_together() {
    var news =
        DailyChanges.of(
            List.of(
                change("progress-report", JALISCO, "2.1", 1, NOON),
                change("commitment", JALISCO, "2", 1, NOON),
                change("commitment", JALISCO, "1", 1, NOON),
                change("plan", JALISCO, "2026", 2, NOON)),
            GAZETTEER);

    assertThat(news)
        .containsExactly(
            new DailyChanges(
                GAZETTEER.get(JALISCO),
                LocalDate.of(2026, 3, 1),
                Map.of(
                    DailyChangeKind.COMMITMENT,
                    2L,
                    DailyChangeKind.REPORT,
                    1L,
                    DailyChangeKind.NEW_PLAN_VERSION,
                    1L)));
  }

  @Test
  void the_day_is_that_of_whoever_published() {
    var lateEvening = Instant.parse("2026-03-02T06:30:00Z");

    var news =
        DailyChanges.of(
            List.of(
                change("plan", JALISCO, "2026", 1, lateEvening),
                change("plan", BAJA_CALIFORNIA, "2026", 1, lateEvening)),
            GAZETTEER);

    assertThat(news)
        .extracting(DailyChanges::day)
        .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1));
  }

  @Test
  void only_the_latest_are_told() {
    var changes =
        IntStream.rangeClosed(10, 20)
            .mapToObj(n -> change("plan", new GovernmentKey(String.valueOf(n)), "2026", 1, NOON))
            .toList();

    assertThat(DailyChanges.of(changes, GAZETTEER)).hasSize(6);
  }

  @Test
  void a_government_that_nobody_knows_is_left_out() {
    var unknown = change("plan", new GovernmentKey("32"), "2026", 1, NOON);

    assertThat(DailyChanges.of(List.of(unknown), GAZETTEER)).isEmpty();
  }

  private static PlanChange change(
      String kind, GovernmentKey government, String code, int version, Instant at) {
    return new PlanChange(
        new SubjectReference(kind, government, code), version, Text.spanish("Algo"), at);
  }

  private static Government state(GovernmentKey key, ZoneId zone) {
    return new Government(
        key,
        "Estado " + key,
        "Estado " + key,
        "estado-" + key,
        Known.notSeen(),
        Known.notSeen(),
        Known.notSeen(),
        Known.notSeen(),
        zone,
        Optional.empty());
  }
}
