package tequio.plan.asof;

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
import tequio.plan.promise.Promise;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/**
 * Walks what was public at a moment, one by one: however much there is, only a few rows are held.
 * Whoever walks holds a transaction, without which PostgreSQL would send everything at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlansAsOf {

  /** Rows that are held at a time. */
  public static final int HELD = 100;

  /** Behind every key: keys are digits. */
  private static final String LAST = "z";

  private final JdbcClient jdbc;
  private final Gazetteer gazetteer;

  PlansAsOf(JdbcClient jdbc, Gazetteer gazetteer) {
    this.jdbc = jdbc;
    this.gazetteer = gazetteer;
  }

  /** By government and number. */
  public void eachCommitment(Extent extent, AsOf asOf, Consumer<Told> walker) {
    var where =
        AsOfSql.where(
            extent, AsOfSql.LISTED_BY_PLAN, "c.government = :government and c.number = :number");
    statement(AsOfSql.COMMITMENTS.formatted(where), extent, asOf)
        .query(row -> {
          walker.accept(told(row, asOf));
        });
  }

  /** By government and code. */
  public void eachPlan(Extent extent, AsOf asOf, Consumer<ToldPlan> walker) {
    var where =
        AsOfSql.where(
            extent, "c.government = :government and c.code = :code", AsOfSql.LISTING_COMMITMENT);
    statement(AsOfSql.PLANS.formatted(where), extent, asOf)
        .query(row -> {
          walker.accept(new ToldPlan(AsOfRows.plan(row), row.getBoolean("withdrawn")));
        });
  }

  /** In the order in which they were recorded; of a range, government by government. */
  public void eachChange(Extent extent, AsOf asOf, Consumer<ToldChange> walker) {
    var where =
        AsOfSql.where(
            extent,
            """
            c.government = :government and (c.kind = 'PLAN' and c.code = :code
              or c.kind = 'WITHDRAWAL' and split_part(c.code, '.', 1) = :code)
            """,
            "c.government = :government and c.commitment = :number");
    var first = extent instanceof Extent.Range ? "c.government," : "";
    statement(AsOfSql.CHANGES.formatted(where, first), extent, asOf)
        .query(row -> {
          walker.accept(AsOfRows.change(row));
        });
  }

  /** When the first plan or commitment was recorded. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<Instant> first() {
    return jdbc.sql(AsOfSql.FIRST)
        .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  private JdbcClient.StatementSpec statement(String sql, Extent extent, AsOf asOf) {
    return jdbc.sql(sql)
        .withFetchSize(HELD)
        .param("until", asOf.until().atOffset(ZoneOffset.UTC))
        .param("government", government(extent))
        .param("code", extent.whole() instanceof Extent.OfPlan of ? of.code() : "")
        .param("number", extent.whole() instanceof Extent.OfCommitment of ? of.key().number() : 0)
        .param("from", extent instanceof Extent.Range range ? range.from() : "")
        .param("beyond", extent instanceof Extent.Range range ? range.beyond().orElse(LAST) : "");
  }

  private static String government(Extent extent) {
    return switch (extent) {
      case Extent.Everything all -> "";
      case Extent.OfGovernment of -> of.government().value();
      case Extent.OfPlan of -> of.government().value();
      case Extent.OfCommitment of -> of.key().government().value();
      case Extent.Range range -> government(range.of());
    };
  }

  private Told told(ResultSet row, AsOf asOf) throws SQLException {
    var version = AsOfRows.commitment(row);
    var reports = AsOfRows.reports(row);
    var verifications = AsOfRows.verifications(row);
    var home = gazetteer.find(version.key().government());
    var promise =
        Promise.of(
            version,
            home.map(Government::path).orElse("/m/" + version.key().government()),
            Told.tracking(reports, verifications),
            AsOfRows.planContent(row),
            asOf.day(zone(home)));
    return new Told(
        promise, reports, verifications, AsOfRows.planName(row), row.getBoolean("withdrawn"));
  }

  private ZoneId zone(Optional<Government> home) {
    return home.orElseGet(gazetteer::federation).zone();
  }
}
