package tequio.assessment.ranking;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.result.AssessmentKind;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;

/** The figures of frozen assessments of all governments, in one statement. */
@Component
class FrozenResults {

  private final JdbcClient jdbc;

  FrozenResults(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The newest edition of each, as it was before a moment, by government and number.
   *
   * @param instrument its code; all of them where it is empty
   */
  List<FrozenResult> list(String instrument, Instant until) {
    return jdbc.sql(
            """
            select newest.government, newest.code, its.instrument, its."instrumentVersion" version,
              its.capacity, its.assessor, left(its.answered, 4)::int answered, its.achieved,
              its.applicable, its.unknown, its.lowest, its.greatest
            from (
              select government, code, max(version) version from document_version
              where kind = :kind and recorded < :until
              group by government, code) newest
            join document_version d on d.kind = :kind and d.government = newest.government
              and d.code = newest.code and d.version = newest.version
            cross join lateral jsonb_to_record(d.body -> 'content') as its (instrument text,
              "instrumentVersion" int, capacity text, assessor text, answered text, achieved int,
              applicable int, unknown int, lowest text, greatest text)
            where :instrument in ('', its.instrument)
            order by newest.government, length(newest.code), newest.code
            """)
        .param("kind", AssessmentKind.CODE)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("instrument", instrument)
        .query((row, n) -> result(row))
        .list();
  }

  private static FrozenResult result(ResultSet row) throws SQLException {
    return new FrozenResult(
        new GovernmentKey(row.getString("government")),
        row.getString("code"),
        row.getString("instrument"),
        row.getInt("version"),
        Respondent.of(row.getString("capacity")),
        row.getString("assessor"),
        row.getInt("answered"),
        new Fraction(row.getInt("achieved"), row.getInt("applicable")),
        row.getInt("unknown"),
        number(row.getString("lowest")),
        number(row.getString("greatest")));
  }

  /** A number, or why there is none, as JSON. */
  private static Known<BigDecimal> number(@Nullable String json) {
    return json == null || json.startsWith("{") ? Known.notSeen() : Known.of(new BigDecimal(json));
  }
}
