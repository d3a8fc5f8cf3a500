package tequio.plan.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;
import tequio.kernel.GovernmentKey;
import tequio.plan.view.CommitmentView;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/**
 * Iterates over what was public at a moment in constant memory. Callers hold a transaction, which
 * PostgreSQL needs for cursors.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlansAsOf {

  /** Rows fetched at a time. */
  public static final int HELD = 100;

  /** Sorts after every key, since keys are digits. */
  private static final String LAST = "z";

  private final JdbcClient jdbc;
  private final Gazetteer gazetteer;

  PlansAsOf(JdbcClient jdbc, Gazetteer gazetteer) {
    this.jdbc = jdbc;
    this.gazetteer = gazetteer;
  }

  /** Walks commitments by government and number. */
  public void eachCommitment(DatasetScope extent, AsOf asOf, Consumer<CommitmentSnapshot> walker) {
    var where =
        AsOfSql.where(
            extent, AsOfSql.LISTED_BY_PLAN, "c.government = :government and c.number = :number");
    statement(AsOfSql.COMMITMENTS.formatted(where), extent, asOf)
        .query(row -> {
          walker.accept(told(row, asOf));
        });
  }

  /** Walks plans by government and code. */
  public void eachPlan(DatasetScope extent, AsOf asOf, Consumer<ToldPlan> walker) {
    var where =
        AsOfSql.where(
            extent, "c.government = :government and c.code = :code", AsOfSql.LISTING_COMMITMENT);
    statement(AsOfSql.PLANS.formatted(where), extent, asOf)
        .query(row -> {
          walker.accept(new ToldPlan(AsOfRows.plan(row), row.getBoolean("withdrawn")));
        });
  }

  /**
   * Walks changes in the order of recording; within a range of governments, by government first.
   */
  public void eachChange(DatasetScope extent, AsOf asOf, Consumer<PublishedChange> walker) {
    var where =
        AsOfSql.where(
            extent,
            """
            c.government = :government and (c.kind = 'PLAN' and c.code = :code
              or c.kind = 'WITHDRAWAL' and split_part(c.code, '.', 1) = :code)
            """,
            "c.government = :government and c.commitment = :number");
    var first = extent instanceof DatasetScope.Range ? "c.government," : "";
    statement(AsOfSql.CHANGES.formatted(where, first), extent, asOf)
        .query(row -> {
          walker.accept(AsOfRows.change(row));
        });
  }

  /** Returns when the first plan or commitment was recorded. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<Instant> first() {
    return jdbc.sql(AsOfSql.FIRST)
        .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  private JdbcClient.StatementSpec statement(String sql, DatasetScope extent, AsOf asOf) {
    return jdbc.sql(sql)
        .withFetchSize(HELD)
        .param("until", asOf.until().atOffset(ZoneOffset.UTC))
        .param("government", extent.government().map(GovernmentKey::value).orElse(""))
        .param("code", extent.whole() instanceof DatasetScope.OfPlan of ? of.code() : "")
        .param("number", extent.whole() instanceof DatasetScope.OfCommitment of ? of.number() : 0)
        .param("from", extent instanceof DatasetScope.Range range ? range.from() : "")
        .param(
            "beyond",
            extent instanceof DatasetScope.Range range ? range.beyond().orElse(LAST) : "");
  }

  private CommitmentSnapshot told(ResultSet row, AsOf asOf) throws SQLException {
    var version = AsOfRows.commitment(row);
    var reports = AsOfRows.reports(row);
    var verifications = AsOfRows.verifications(row);
    var home = gazetteer.find(version.key().government());
    var promise =
        CommitmentView.of(
            version,
            home.map(Government::path).orElse("/m/" + version.key().government()),
            CommitmentSnapshot.tracking(reports, verifications),
            AsOfRows.planContent(row),
            asOf.day(zone(home)));
    return new CommitmentSnapshot(
        promise, reports, verifications, AsOfRows.planName(row), row.getBoolean("withdrawn"));
  }

  private ZoneId zone(Optional<Government> home) {
    return home.orElseGet(gazetteer::federation).zone();
  }
}
