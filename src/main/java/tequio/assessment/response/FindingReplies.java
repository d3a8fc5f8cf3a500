package tequio.assessment.response;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.assessment.result.FindingReply;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** What the assessed said to findings before they were published: one reply to each. */
@Component
@Transactional
public class FindingReplies {

  private final JdbcClient jdbc;
  private final Clock clock;

  FindingReplies(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** By code of criterion. */
  public List<FindingReply> list(Assessment assessment, ZoneId zone) {
    return jdbc.sql(
            """
            select * from assessment_reply where government = ? and number = ?
            order by criterion collate "C"
            """)
        .params(assessment.government().value(), assessment.number())
        .query((row, n) ->
            new FindingReply(
                row.getString("criterion"),
                Text.spanish(row.getString("office")),
                Text.spanish(row.getString("words")),
                PartialDate.of(LocalDate.ofInstant(row.getTimestamp("saved").toInstant(), zone))))
        .list();
  }

  /** Until the last day a reply can be written anew; then the last one stands. */
  public void save(Assessment assessment, String criterion, String words, String office, UUID by) {
    jdbc.sql(
            """
            insert into assessment_reply (government, number, criterion, words, office, saved_by,
              saved)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (government, number, criterion) do update
              set words = excluded.words, office = excluded.office, saved_by = excluded.saved_by,
                saved = excluded.saved
            """)
        .params(assessment.government().value(), assessment.number(), criterion, words, office)
        .params(by, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
