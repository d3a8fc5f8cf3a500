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
            select government, code, its ->> 'instrument' instrument,
              (its ->> 'instrumentVersion')::int version, its ->> 'capacity' capacity,
              its ->> 'assessor' assessor, left(its ->> 'answered', 4)::int answered,
              (its ->> 'achieved')::int achieved, (its ->> 'applicable')::int applicable,
              (its ->> 'unknown')::int unknown, its ->> 'lowest' lowest, its ->> 'greatest' greatest
            from (
              select distinct on (government, code) government, code, body -> 'content' its
              from document_version
              where kind = :kind and recorded < :until
              order by government, code, version desc) newest
            where :instrument in ('', its ->> 'instrument')
            order by government, length(code), code
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
