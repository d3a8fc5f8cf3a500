package tequio.search.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import tequio.kernel.PartialDate;
import tequio.plan.status.CommitmentStatus;
import tequio.plan.status.StatusCalculator;
import tequio.plan.status.StatusFacts;

/** Status of a commitment from each date on, if nothing new is published. */
public record StatusTimeline(List<LocalDate> since, List<String> words) {

  /** Timeline of documents without a status. */
  public static final StatusTimeline NONE = new StatusTimeline(List.of(), List.of());

  private static final LocalDate EVER = LocalDate.of(1800, 1, 1);

  /** Last date with four digits in the year; later end dates never become late. */
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /** Computes the status on each day on which it may change. */
  public static StatusTimeline of(StatusFacts facts) {
    var since = new ArrayList<LocalDate>();
    var words = new ArrayList<String>();
    for (var day : days(facts)) {
      var word = word(StatusCalculator.headline(facts, day).headline());
      if (words.isEmpty() || !words.getLast().equals(word)) {
        since.add(day);
        words.add(word);
      }
    }
    return new StatusTimeline(List.copyOf(since), List.copyOf(words));
  }

  /** Returns the stored word of a status. */
  public static String word(CommitmentStatus headline) {
    return headline.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static TreeSet<LocalDate> days(StatusFacts facts) {
    var days = new TreeSet<LocalDate>();
    days.add(EVER);
    singles(facts)
        .forEach(single -> {
          single.start().find().ifPresent(start -> days.add(start.first()));
          single
              .end()
              .find()
              .map(PartialDate::last)
              .filter(LAST::isAfter)
              .ifPresent(end -> days.add(end.plusDays(1)));
          single.expectedSince().ifPresent(since -> days.add(since.plusDays(1)));
        });
    return days;
  }

  private static Stream<StatusFacts.Single> singles(StatusFacts facts) {
    return switch (facts) {
      case StatusFacts.Single single -> Stream.of(single);
      case StatusFacts.OfCommitment it ->
          Stream.concat(Stream.of(it.own()), it.activities().stream());
      case StatusFacts.OfPlan it -> it.commitments().stream().flatMap(StatusTimeline::singles);
    };
  }
}
