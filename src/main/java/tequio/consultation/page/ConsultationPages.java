package tequio.consultation.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.content.ConsultationGrouping.NamedGroup;
import tequio.consultation.content.SubmissionChannel;
import tequio.consultation.outcome.SubmissionOutcomes;
import tequio.consultation.page.ResultsPage.CountRow;
import tequio.consultation.page.ResultsPage.CountTable;
import tequio.consultation.submission.SecondTypings;
import tequio.consultation.submission.SubmissionCounts;
import tequio.consultation.submission.SubmissionCounts.ValueCount;
import tequio.consultation.submission.Submissions;
import tequio.gathering.attendance.AttendeeGroup;
import tequio.publishing.page.GovernmentPlaces;
import tequio.territory.Government;
import tequio.web.Texts;

/** Reads what the pages of a consultation show beside the consultation itself. */
@Component
class ConsultationPages {

  private static final int LATEST = 5;
  private static final int ROUNDED = 5;

  private final Submissions submissions;
  private final SubmissionCounts counts;
  private final SecondTypings typings;
  private final SubmissionOutcomes outcomes;
  private final GovernmentPlaces places;

  ConsultationPages(
      Submissions submissions,
      SubmissionCounts counts,
      SecondTypings typings,
      SubmissionOutcomes outcomes,
      GovernmentPlaces places) {
    this.submissions = submissions;
    this.counts = counts;
    this.typings = typings;
    this.outcomes = outcomes;
    this.places = places;
  }

  ConsultationPage of(Government government, ConsultationRecord its, Texts t) {
    var document = its.document();
    return new ConsultationPage(
        government,
        its,
        counts.totals(document),
        submissions.listPublished(document, Optional.empty(), 0, LATEST),
        places.of(government, t));
  }

  SubmissionListPage list(
      Government government, ConsultationRecord its, Optional<Integer> topic, int after, Texts t) {
    var words = topic.map(it -> its.consultation().topics().get(it).words());
    return new SubmissionListPage(
        government,
        its,
        topic,
        submissions.listPublished(its.document(), words, after, SubmissionListPage.SHOWN + 1),
        places.of(government, t));
  }

  SubmissionPage submission(Government government, ConsultationRecord its, int number, Texts t) {
    var submission =
        submissions.find(its.document(), number).orElseThrow(ConsultationPages::nothingThere);
    var groups = its.grouping().flatMap(it -> it.of(number)).map(NamedGroup::number);
    return new SubmissionPage(
        government,
        its,
        submission,
        outcomes.list(its.document(), groups.map(Set::of).orElse(Set.of())),
        places.of(government, t));
  }

  SubmissionGroupPage group(
      Government government, ConsultationRecord its, int number, int after, Texts t) {
    var group = its.findGroup(number).orElseThrow(ConsultationPages::nothingThere);
    var left = group.submissions().stream().filter(it -> it > after).sorted().toList();
    int shown = Math.min(SubmissionListPage.SHOWN, left.size());
    return new SubmissionGroupPage(
        government,
        its,
        group,
        submissions.listPublished(its.document(), left.subList(0, shown)),
        shown < left.size() ? Optional.of(left.get(shown - 1)) : Optional.empty(),
        outcomes.list(its.document(), Set.of(number)),
        places.of(government, t));
  }

  ResultsPage results(Government government, ConsultationRecord its, Texts t) {
    var totals = counts.totals(its.document());
    return new ResultsPage(
        government,
        its,
        totals,
        tables(its, totals.published(), totals.received(), t),
        typings.totals(its.document()),
        places.of(government, t));
  }

  private List<CountTable> tables(ConsultationRecord its, int published, int received, Texts t) {
    var document = its.document();
    return List.of(
        table("temas", counts.byTopic(document), it -> it, published, t),
        table("lugares", counts.byPlace(document), it -> it, published, t),
        table("canales", counts.byChannel(document), it -> channel(it, t), published, t),
        table("grupos", groups(its), it -> group(it, t), received, t));
  }

  /**
   * Of one that is over, rounded down: a count that grows by one with each submission would tell
   * who belongs to which group.
   */
  private List<ValueCount> groups(ConsultationRecord its) {
    return its.isOver()
        ? counts.byGroup(its.document()).stream()
            .map(it -> new ValueCount(it.value(), it.submissions() / ROUNDED * ROUNDED))
            .toList()
        : List.of();
  }

  private static String channel(String word, Texts t) {
    return t.say(SubmissionChannel.find(word).orElseThrow());
  }

  private static String group(String word, Texts t) {
    return t.say(AttendeeGroup.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private static CountTable table(
      String id, List<ValueCount> counts, Function<String, String> words, int of, Texts t) {
    var rows =
        counts.stream()
            .map(it ->
                new CountRow(
                    it.value().map(words).orElseGet(() -> t.say("results.unsaid")),
                    it.submissions()))
            .toList();
    return new CountTable(id, t.say("results." + id), t.say("results." + id + ".column"), rows, of);
  }

  private static ResponseStatusException nothingThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
