package tequio.consultation.page;

import java.time.ZoneId;
import java.util.List;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.submission.SecondTypings;
import tequio.consultation.submission.SecondTypings.TypingTotals;
import tequio.consultation.submission.SubmissionCounts;
import tequio.consultation.submission.SubmissionCounts.SubmissionTotals;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.component.PageDownloads;

/** Results of a consultation: counts by topic, place, channel and group, and what was left out. */
public record ResultsPage(
    Government government,
    ConsultationRecord its,
    SubmissionTotals totals,
    List<CountTable> tables,
    TypingTotals typing,
    GovernmentHeader place)
    implements Page {

  public ResultsPage {
    tables = List.copyOf(tables);
  }

  /**
   * Counts with a bar each.
   *
   * @param of what a full bar stands for
   */
  public record CountTable(String id, String title, String column, List<CountRow> rows, int of) {

    public CountTable {
      rows = List.copyOf(rows);
    }

    /** Share in whole percent; 0 where there is nothing. */
    public int percent(CountRow row) {
      return of == 0 ? 0 : Math.min(100, Math.round(100f * row.count() / of));
    }
  }

  /** What is counted, and how often it is there. */
  public record CountRow(String words, int count) {}

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public int every() {
    return SecondTypings.EVERY;
  }

  public int few() {
    return SubmissionCounts.FEW;
  }

  public PageDownloads data() {
    return ConsultationPage.downloads(government);
  }
}
