package tequio.assessment.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tequio.assessment.scoring.ScoreRange;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.territory.Government;

/** Which places follow from scores, intervals and missing data. */
class RankingTableTest {

  @Test
  void equal_scores_share_a_place_and_the_next_one_is_left_out() {
    var table = table(entry(1, 90, 90), entry(2, 80, 80), entry(3, 80, 80), entry(4, 10, 10));

    assertThat(table.placed()).extracting(RankedGovernment::best).containsExactly(1, 2, 2, 4);
    assertThat(table.placed()).extracting(RankedGovernment::tied).containsExactly(0, 1, 1, 0);
    assertThat(table.placed()).allMatch(RankedGovernment::isCertain);
  }

  @Test
  void overlapping_intervals_give_a_best_and_a_worst_place() {
    var table = table(entry(1, 91, 91), entry(2, 0, 91), entry(3, 0, 27));

    assertThat(table.placed()).extracting(RankedGovernment::best).containsExactly(1, 1, 2);
    assertThat(table.placed()).extracting(RankedGovernment::worst).containsExactly(2, 3, 3);
    assertThat(table.certain()).isZero();
  }

  @Test
  void whoever_has_no_data_has_no_place_and_takes_nobodys() {
    var table = table(entry(1, 5, 5), none(2), entry(3, 7, 7));

    assertThat(table.placed()).extracting(RankedGovernment::best).containsExactly(1, 2);
    assertThat(table.withoutData()).hasSize(1);
    assertThat(table.withoutData().getFirst().hasData()).isFalse();
  }

  @Test
  void a_group_in_which_nearly_all_are_near_the_top_is_pointed_out() {
    var entries = new ArrayList<RankingEntry>();
    for (int i = 1; i <= 20; i++) {
      entries.add(entry(i, i == 1 ? 30 : 95, i == 1 ? 30 : 95));
    }

    assertThat(table(entries).isSuspiciouslyEven(BigDecimal.valueOf(100))).isTrue();
    assertThat(table(entries.subList(0, 9)).isSuspiciouslyEven(BigDecimal.valueOf(100))).isFalse();
  }

  @Property
  void every_exact_outcome_gives_a_place_between_the_best_and_the_worst(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 20) Integer> lows,
      @ForAll @IntRange(max = 9) int spread,
      @ForAll long seed) {
    var random = new Random(seed);
    var open = new ArrayList<RankingEntry>();
    var exact = new ArrayList<RankingEntry>();
    for (int i = 0; i < lows.size(); i++) {
      int high = lows.get(i) + random.nextInt(spread + 1);
      int real = lows.get(i) + random.nextInt(high - lows.get(i) + 1);
      open.add(entry(i + 1, lows.get(i), high));
      exact.add(entry(i + 1, real, real));
    }
    var outcome = table(exact);

    for (var it : table(open).placed()) {
      var real =
          outcome.placed().stream()
              .filter(other -> other.government().equals(it.government()))
              .findFirst()
              .orElseThrow();
      assertThat(real.best()).isBetween(it.best(), it.worst());
    }
  }

  @Property
  void the_order_of_entries_changes_nothing(
      @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> scores, @ForAll long seed) {
    var entries = new ArrayList<RankingEntry>();
    for (int i = 0; i < scores.size(); i++) {
      entries.add(scores.get(i) == 0 ? none(i + 1) : entry(i + 1, scores.get(i), 5));
    }
    var shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(table(shuffled)).isEqualTo(table(entries));
  }

  private static RankingTable table(RankingEntry... entries) {
    return table(List.of(entries));
  }

  private static RankingTable table(List<RankingEntry> entries) {
    return RankingTable.of(entries, it -> government(it.government()));
  }

  private static RankingEntry entry(int number, int low, int high) {
    return new RankingEntry(
        key(number),
        Known.of(new ScoreRange(BigDecimal.valueOf(low), BigDecimal.valueOf(high))),
        Optional.empty());
  }

  private static RankingEntry none(int number) {
    return new RankingEntry(key(number), Known.notSeen(), Optional.empty());
  }

  private static GovernmentKey key(int number) {
    return new GovernmentKey("99%03d".formatted(number));
  }

  private static Government government(GovernmentKey key) {
    var state =
        key.isMunicipality() ? Optional.of(government(key.state())) : Optional.<Government>empty();
    return new Government(
        key,
        "Municipio " + key,
        "Municipio " + key,
        "m-" + key,
        Known.notSeen(),
        Known.notSeen(),
        Known.notSeen(),
        Known.notSeen(),
        ZoneId.of("America/Mexico_City"),
        state);
  }
}
