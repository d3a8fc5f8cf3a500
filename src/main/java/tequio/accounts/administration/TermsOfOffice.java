package tequio.accounts.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;

/** Store of terms of office, one for each government that has one recorded. */
@Component
class TermsOfOffice {

  private final JdbcClient jdbc;

  TermsOfOffice(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<TermOfOffice> list() {
    return jdbc.sql("select * from administration where ended is null order by ends, government")
        .query(TermsOfOffice::read)
        .list();
  }

  /** Records the term, replacing an earlier one; role holders are notified again of the new day. */
  void set(TermOfOffice said) {
    jdbc.sql(
            """
            insert into administration (government, ends, document)
            values (:government, :ends, :document)
            on conflict (government) do update set ends = excluded.ends,
              document = excluded.document, told = null, ended = null
            """)
        .param("government", said.government().value())
        .param("ends", said.ends())
        .param("document", said.document())
        .update();
  }

  /**
   * Marks the term as announced and returns whether this call did; concurrent calls announce it
   * once.
   */
  boolean tell(GovernmentKey government, LocalDate today) {
    return jdbc.sql("update administration set told = ? where government = ? and told is null")
            .params(today, government.value())
            .update()
        == 1;
  }

  /** Marks the term as ended and returns whether this call did; concurrent calls end it once. */
  boolean end(GovernmentKey government, Instant now) {
    return jdbc.sql("update administration set ended = ? where government = ? and ended is null")
            .params(now.atOffset(ZoneOffset.UTC), government.value())
            .update()
        == 1;
  }

  private static TermOfOffice read(ResultSet row, int number) throws SQLException {
    return new TermOfOffice(
        new GovernmentKey(row.getString("government")),
        row.getObject("ends", LocalDate.class),
        row.getString("document"));
  }
}
