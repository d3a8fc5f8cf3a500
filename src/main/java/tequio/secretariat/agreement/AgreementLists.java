package tequio.secretariat.agreement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.publishing.version.Documents;
import tequio.secretariat.summary.AgreementSummaries;
import tequio.secretariat.summary.AgreementSummary;
import tequio.secretariat.summary.SummaryPage;
import tequio.territory.Government;

/** Reads lists of agreements: of each its narrow row, and whole those that are shown. */
@Component
public class AgreementLists {

  private final AgreementFactKinds kinds;
  private final Documents documents;
  private final AgreementSummaries summaries;
  private final Clock clock;

  AgreementLists(
      AgreementFactKinds kinds, Documents documents, AgreementSummaries summaries, Clock clock) {
    this.kinds = kinds;
    this.documents = documents;
    this.summaries = summaries;
    this.clock = clock;
  }

  /** Returns the agreements of one session, the newest first. */
  public List<AgreementLine> listOf(Government government, int meeting) {
    return lines(government, summaries.listOf(government.key(), meeting));
  }

  /** Returns those that are overdue, the newest first. */
  public List<AgreementLine> listOverdue(Government government) {
    return lines(government, summaries.listOverdue(government.key(), today(government)));
  }

  /** Returns those that are overdue, the longest first. */
  public List<AgreementLine> listLongestOverdue(Government government) {
    return lines(government, summaries.listLongestOverdue(government.key(), today(government)));
  }

  /** Returns a page of those that are not overdue, the newest first. */
  public SummaryPage<AgreementLine> listOthers(Government government, int page) {
    return summaries
        .listOthers(government.key(), today(government), page)
        .with(rows -> lines(government, rows));
  }

  private List<AgreementLine> lines(Government government, List<AgreementSummary> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var codes = rows.stream().map(it -> String.valueOf(it.number())).toList();
    var agreements =
        documents.list(kinds.agreement(), government.key(), codes).stream()
            .collect(toMap(it -> it.document().code(), identity()));
    return rows.stream()
        .flatMap(row ->
            Optional.ofNullable(agreements.get(String.valueOf(row.number())))
                .map(it -> new AgreementLine(it, state(row), today(government)))
                .stream())
        .toList();
  }

  private static AgreementState state(AgreementSummary row) {
    return AgreementState.valueOf(row.state().toUpperCase(Locale.ROOT));
  }

  private LocalDate today(Government government) {
    return LocalDate.ofInstant(clock.instant(), government.zone());
  }
}
