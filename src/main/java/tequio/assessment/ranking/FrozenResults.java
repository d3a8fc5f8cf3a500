package tequio.assessment.ranking;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.result.AssessmentKind;
import tequio.assessment.result.AssessmentResult;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Projection;
import tequio.publishing.version.DocumentPublished;

/**
 * The figures of frozen assessments of all governments. Those of the newest edition of each lie in
 * a table of their own, which is derived from the record.
 */
@Component
@Order(21)
class FrozenResults implements Projection {

  /** An edition as it is counted. */
  record Edition(String instrument, int version, int year, boolean self, int governments) {}

  private final JdbcClient jdbc;

  FrozenResults(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * All editions.
   *
   * @param instrument its code; all of them where it is empty
   */
  List<Edition> editions(String instrument) {
    return jdbc.sql("select * from computed_edition where ? in ('', instrument)")
        .param(instrument)
        .query((row, n) ->
            new Edition(
                row.getString("instrument"),
                row.getInt("version"),
                row.getInt("year"),
                row.getBoolean("self"),
                row.getInt("governments")))
        .list();
  }

  /** Of one edition, by government and number. */
  List<FrozenResult> list(Edition edition) {
    return jdbc.sql(
            """
            select government, code, instrument, version, capacity, assessor, year answered,
              achieved, applicable, unknown, lowest::text, greatest::text
            from frozen_result
            where instrument = ? and version = ? and year = ? and self = ?
            order by government, length(code), code
            """)
        .params(edition.instrument(), edition.version(), edition.year(), edition.self())
        .query((row, n) -> result(row))
        .list();
  }

  /** The newest edition of each, as it was before a moment, by government and number. */
  List<FrozenResult> listBefore(Instant until) {
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
            order by newest.government, length(newest.code), newest.code
            """)
        .param("kind", AssessmentKind.CODE)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query((row, n) -> result(row))
        .list();
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void published(DocumentPublished event) {
    if (event.published().content() instanceof AssessmentResult) {
      replace(event.subject());
    }
  }

  @CanIgnoreReturnValue
  private int replace(SubjectReference assessment) {
    var government = assessment.government().value();
    jdbc.sql("delete from frozen_result where government = ? and code = ?")
        .params(government, assessment.code())
        .update();
    return jdbc.sql(
            """
            insert into frozen_result
            select * from newest_assessment where government = ? and code = ?
            """)
        .params(government, assessment.code())
        .update();
  }

  /** It reads no entries itself, see {@link #finish}. */
  @Override
  public List<String> kinds() {
    return List.of();
  }

  @Override
  public List<String> tables() {
    return List.of("frozen_result", "computed_edition");
  }

  @Override
  public void derive(Entry entry) {}

  /** They follow from the documents. */
  @Override
  public void finish() {
    jdbc.sql("select frozen_result_refresh()").query(row -> {});
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
