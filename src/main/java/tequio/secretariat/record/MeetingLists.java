package tequio.secretariat.record;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.secretariat.meeting.Meeting;
import tequio.secretariat.meeting.MeetingState;
import tequio.secretariat.summary.MeetingSummaries;
import tequio.secretariat.summary.MeetingSummary;
import tequio.secretariat.summary.SummaryPage;
import tequio.territory.Government;

/** Reads lists of sessions: of each its narrow row, and the call of those that are shown. */
@Component
public class MeetingLists {

  private final SessionFactKinds kinds;
  private final Documents documents;
  private final MeetingSummaries summaries;
  private final Clock clock;

  MeetingLists(
      SessionFactKinds kinds, Documents documents, MeetingSummaries summaries, Clock clock) {
    this.kinds = kinds;
    this.documents = documents;
    this.summaries = summaries;
    this.clock = clock;
  }

  /** Finds the next session that is still to come, or is being held. */
  public Optional<MeetingSummary> findNext(Government government) {
    return summaries.findNext(government.key(), today(government));
  }

  /** Returns the sessions that are still to come or being held, the nearest first. */
  public List<MeetingLine> listComing(Government government) {
    return lines(government, summaries.listComing(government.key(), today(government)));
  }

  /** Returns a page of all other sessions, the latest first. */
  public SummaryPage<MeetingLine> listPast(Government government, int page) {
    return summaries
        .listPast(government.key(), today(government), page)
        .with(rows -> lines(government, rows));
  }

  private List<MeetingLine> lines(Government government, List<MeetingSummary> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var codes = rows.stream().map(it -> String.valueOf(it.number())).toList();
    var calls =
        documents.list(kinds.meeting(), government.key(), codes).stream()
            .collect(toMap(it -> it.document().code(), identity()));
    return rows.stream()
        .flatMap(it ->
            Optional.ofNullable(calls.get(String.valueOf(it.number())))
                .map(call -> line(call, it, today(government)))
                .stream())
        .toList();
  }

  private static MeetingLine line(
      DocumentVersion<Meeting> call, MeetingSummary its, LocalDate today) {
    var state = MeetingState.valueOf(its.state().replace('-', '_').toUpperCase(Locale.ROOT));
    return new MeetingLine(call, state, today);
  }

  private LocalDate today(Government government) {
    return LocalDate.ofInstant(clock.instant(), government.zone());
  }
}
