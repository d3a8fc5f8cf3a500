package tequio.plan.status;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static tequio.plan.status.StatusCalculator.headline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tequio.kernel.Fraction;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.progress.Verdict;

class StatusCalculatorTest {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final String NONE = "-";

  /**
   * The table, written by hand apart from the code: start, end, expected since, government, civil
   * society, proof, verdicts, and the word that must come out.
   */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # nobody says anything
          2026-01, 2026-06, -,          -,           -,           no,  -,                      NO_REPORT
          2026-01, 2026-06, 2026-01-01, -,           -,           no,  -,                      LATE
          2026-01, 2026-11, 2026-01-01, -,           -,           no,  -,                      NO_REPORT
          2026-01, 2026-11-20, 2026-01-01, -,        -,           no,  -,                      LATE
          2026-01, 2026-11-21, 2026-01-01, -,        -,           no,  -,                      NO_REPORT
          2026-01, 2026,    2026-01-01, -,           -,           no,  -,                      NO_REPORT
          2026-01, 2026-06, 2027-01-01, -,           -,           no,  -,                      NO_REPORT
          2026-12, 2027-06, 2026-01-01, -,           -,           no,  -,                      NOT_YET_DUE
          2026-12, 2027-06, -,          -,           -,           no,  -,                      NO_REPORT
          -,       -,       2026-01-01, -,           -,           no,  -,                      NO_REPORT
          2026-12, -,       2026-01-01, -,           -,           no,  -,                      NOT_YET_DUE
          # one voice
          2026-01, 2027-01, 2026-01-01, NOT_STARTED, -,           no,  -,                      NOT_STARTED
          2026-01, 2027-01, 2026-01-01, IN_PROGRESS, -,           no,  -,                      IN_PROGRESS
          2026-01, 2026-06, 2026-01-01, IN_PROGRESS, -,           yes, -,                      LATE
          2026-01, 2026-06, -,          IN_PROGRESS, -,           yes, -,                      IN_PROGRESS
          2026-01, 2026-06, 2026-01-01, MODIFIED,    -,           no,  -,                      LATE
          2026-01, 2027-06, 2026-01-01, MODIFIED,    -,           no,  -,                      MODIFIED
          2026-01, 2026-06, 2026-01-01, CANCELLED,   -,           no,  -,                      CANCELLED
          2026-01, 2026-06, 2026-01-01, DONE,        -,           no,  -,                      NO_EVIDENCE
          2026-01, 2026-06, 2026-01-01, DONE,        -,           yes, -,                      IN_REVIEW
          2026-01, 2026-06, 2026-01-01, -,           DONE,        yes, -,                      IN_REVIEW
          -,       -,       -,          IN_PROGRESS, -,           no,  -,                      IN_PROGRESS
          # verdicts
          2026-01, 2026-06, 2026-01-01, DONE,        -,           yes, IN_REVIEW,              IN_REVIEW
          2026-01, 2026-06, 2026-01-01, DONE,        -,           yes, ACCEPTED,               DONE
          2026-01, 2026-06, 2026-01-01, DONE,        -,           yes, ACCEPTED IN_REVIEW,     DONE
          2026-01, 2026-06, 2026-01-01, DONE,        -,           yes, NOT_ACCEPTED,           NOT_ACCEPTED
          2026-01, 2026-06, 2026-01-01, DONE,        -,           yes, ACCEPTED NOT_ACCEPTED,  DISAGREEMENT
          2026-01, 2027-06, 2026-01-01, IN_PROGRESS, -,           yes, ACCEPTED,               IN_PROGRESS
          2026-01, 2026-06, 2026-01-01, IN_PROGRESS, -,           yes, ACCEPTED,               LATE
          # two voices
          2026-01, 2026-06, 2026-01-01, DONE,        IN_PROGRESS, yes, -,                      DISAGREEMENT
          2026-01, 2026-06, 2026-01-01, DONE,        NOT_STARTED, yes, ACCEPTED,               DISAGREEMENT
          2026-01, 2026-06, 2026-01-01, CANCELLED,   DONE,        yes, -,                      DISAGREEMENT
          2026-01, 2027-06, 2026-01-01, IN_PROGRESS, NOT_STARTED, no,  -,                      IN_PROGRESS
          2026-01, 2026-06, 2026-01-01, DONE,        DONE,        no,  -,                      NO_EVIDENCE
          """)
  void one_activity(
      String start,
      String end,
      String since,
      String government,
      String society,
      String proof,
      String verdicts,
      CommitmentStatus expected) {
    var facts =
        new StatusFacts.Single(
            date(start),
            date(end),
            since.equals(NONE) ? Optional.empty() : Optional.of(LocalDate.parse(since)),
            reported(government),
            reported(society),
            proof.equals("yes"),
            verdicts.equals(NONE)
                ? List.of()
                : Arrays.stream(verdicts.split(" ")).map(Verdict::valueOf).toList());

    assertThat(headline(facts, TODAY).headline()).isEqualTo(expected);
  }

  /** The words of the parts, and the word of the whole. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                          NOT_KNOWN
          NOT_KNOWN NOT_KNOWN,         NOT_KNOWN
          NOT_KNOWN DONE,              IN_PROGRESS
          DONE DONE,                   DONE
          DONE CANCELLED,              DONE
          CANCELLED CANCELLED,         CANCELLED
          DONE LATE,                   LATE
          LATE DISAGREEMENT,           LATE
          DISAGREEMENT NOT_ACCEPTED,   DISAGREEMENT
          NOT_ACCEPTED NO_EVIDENCE,    NOT_ACCEPTED
          NO_EVIDENCE DONE,            NO_EVIDENCE
          IN_REVIEW DONE CANCELLED,    IN_REVIEW
          IN_REVIEW IN_PROGRESS,       IN_PROGRESS
          MODIFIED CANCELLED,          MODIFIED
          MODIFIED NO_REPORT,          IN_PROGRESS
          DONE NO_REPORT,              IN_PROGRESS
          NOT_STARTED NO_REPORT,       NOT_STARTED
          NOT_YET_DUE NOT_YET_DUE,     NOT_YET_DUE
          NOT_YET_DUE NO_REPORT,       NO_REPORT
          CANCELLED NO_REPORT,         NO_REPORT
          """)
  void a_whole(String parts, CommitmentStatus expected) {
    var set = EnumSet.noneOf(CommitmentStatus.class);
    Arrays.stream(parts.split(" "))
        .filter(part -> !part.isEmpty())
        .map(CommitmentStatus::valueOf)
        .forEach(set::add);

    assertThat(AggregateStatusRule.first(set).headline()).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(CommitmentStatus.class)
  void a_whole_of_one_part_stands_as_its_part(CommitmentStatus part) {
    assertThat(AggregateStatusRule.first(EnumSet.of(part)).headline()).isEqualTo(part);
  }

  @ParameterizedTest
  @EnumSource(CommitmentStatus.class)
  void a_late_part_is_never_hidden(CommitmentStatus other) {
    assertThat(AggregateStatusRule.first(EnumSet.of(CommitmentStatus.LATE, other)).headline())
        .isEqualTo(CommitmentStatus.LATE);
  }

  @Test
  void every_line_of_both_tables_is_reached_by_some_facts() {
    var single = allSingles().map(it -> ActivityStatusRule.first(it, TODAY)).collect(toSet());
    var whole = allWholes().map(AggregateStatusRule::first).collect(toSet());

    assertThat(single).containsExactlyInAnyOrder(ActivityStatusRule.values());
    assertThat(whole).containsExactlyInAnyOrder(AggregateStatusRule.values());
  }

  @Test
  void every_word_is_given_to_some_whole_and_all_but_one_to_some_activity() {
    assertThat(allWholes().map(it -> AggregateStatusRule.first(it).headline()).collect(toSet()))
        .isEqualTo(EnumSet.allOf(CommitmentStatus.class));
    assertThat(
            allSingles().map(it -> ActivityStatusRule.first(it, TODAY).headline()).collect(toSet()))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(CommitmentStatus.NOT_KNOWN)));
  }

  /** Every combination of what the rule looks at: days around today, voices, proof, verdicts. */
  private static Stream<StatusFacts.Single> allSingles() {
    var said =
        Stream.concat(Stream.of(NONE), Arrays.stream(ReportedStatus.values()).map(Enum::name));
    var words = said.toList();
    return Stream.of(NONE, "2026-01", "2027-01")
        .flatMap(start ->
            Stream.of(NONE, "2026-06", "2027-06")
                .flatMap(end ->
                    Stream.of(NONE, "2026-01-01").map(since -> new String[] {start, end, since})))
        .flatMap(days ->
            words.stream()
                .flatMap(one -> words.stream().flatMap(other -> voices(days, one, other))));
  }

  private static Stream<StatusFacts.Single> voices(
      String[] days, String government, String society) {
    return subsets(Verdict.class)
        .flatMap(verdicts ->
            Stream.of(true, false)
                .map(proof ->
                    new StatusFacts.Single(
                        date(days[0]),
                        date(days[1]),
                        days[2].equals(NONE)
                            ? Optional.empty()
                            : Optional.of(LocalDate.parse(days[2])),
                        reported(government),
                        reported(society),
                        proof,
                        List.copyOf(verdicts))));
  }

  private static Stream<Set<CommitmentStatus>> allWholes() {
    return subsets(CommitmentStatus.class);
  }

  private static <E extends Enum<E>> Stream<Set<E>> subsets(Class<E> of) {
    var all = of.getEnumConstants();
    return IntStream.range(0, 1 << all.length)
        .mapToObj(bits -> {
          var set = EnumSet.noneOf(of);
          IntStream.range(0, all.length)
              .filter(i -> (bits >> i & 1) == 1)
              .forEach(i -> set.add(all[i]));
          return set;
        });
  }

  @Test
  void a_commitment_without_known_activities_stands_as_what_was_said_of_it() {
    var own = single(Optional.of(ReportedStatus.DONE));

    assertThat(headline(new StatusFacts.OfCommitment(own, List.of()), TODAY).headline())
        .isEqualTo(CommitmentStatus.NO_EVIDENCE);
  }

  @Test
  void cancelling_an_activity_leaves_it_in_the_whole_that_is_counted() {
    var own = single(Optional.empty());
    var cancelled = single(Optional.of(ReportedStatus.CANCELLED));

    var standing =
        headline(new StatusFacts.OfCommitment(own, List.of(cancelled, cancelled)), TODAY);

    assertThat(standing.done()).isEqualTo(new Fraction(0, 2));
    assertThat(standing.headline()).isEqualTo(CommitmentStatus.CANCELLED);
  }

  @Test
  void a_plan_counts_activities_of_all_its_commitments() {
    var silent = single(Optional.empty());
    var commitment = new StatusFacts.OfCommitment(silent, List.of(silent, silent));

    var standing = headline(new StatusFacts.OfPlan(List.of(commitment, commitment)), TODAY);

    assertThat(standing.done()).isEqualTo(new Fraction(0, 4));
    assertThat(standing.headline()).isEqualTo(CommitmentStatus.LATE);
    assertThat(standing.daysLate()).isEqualTo(144);
  }

  @Test
  void a_plan_of_which_no_commitment_was_seen_is_not_known() {
    assertThat(headline(new StatusFacts.OfPlan(List.of()), TODAY).headline())
        .isEqualTo(CommitmentStatus.NOT_KNOWN);
  }

  private static StatusFacts.Single single(Optional<ReportedStatus> government) {
    return new StatusFacts.Single(
        date("2026-01"),
        date("2026-06"),
        Optional.of(LocalDate.of(2026, 1, 1)),
        government,
        Optional.empty(),
        false,
        List.of());
  }

  private static Known<PartialDate> date(String text) {
    return text.equals(NONE) ? Known.notSeen() : Known.of(new PartialDate(text));
  }

  private static Optional<ReportedStatus> reported(String word) {
    return word.equals(NONE) ? Optional.empty() : Optional.of(ReportedStatus.valueOf(word));
  }
}
