package tequio.plan.version;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Verification;
import tequio.plan.version.InstallationTotals.GovernmentTotals;
import tequio.plan.version.PublishedRowMappers.TrackedRow;

/** {@link PublishedPlans} on PostgreSQL. */
@Component
class StoredPlans implements PublishedPlans {

  private final JdbcClient jdbc;

  StoredPlans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<PlanSummary> listAll() {
    return jdbc.sql(PublishedSql.SUMMARIES + PublishedSql.NEWEST_FIRST)
        .query(PublishedRowMappers::summary)
        .list();
  }

  @Override
  public List<PlanSummary> listOf(GovernmentKey government) {
    return jdbc.sql(PublishedSql.SUMMARIES_OF_GOVERNMENT + PublishedSql.NEWEST_FIRST)
        .param("government", government.value())
        .query(PublishedRowMappers::summary)
        .list();
  }

  @Override
  public List<GovernmentKey> neighboursOf(GovernmentKey government, int most) {
    var state = government.state().value();
    return jdbc.sql(PublishedSql.NEIGHBOURS)
        .param("first", state)
        .param("last", state + "999")
        .param("own", government.value())
        .param("most", most)
        .query((row, index) -> new GovernmentKey(row.getString(1)))
        .list();
  }

  @Override
  public Optional<PlanVersion> findPlan(GovernmentKey government, String code) {
    return jdbc.sql(PublishedSql.PLANS + PublishedSql.BY_CODE)
        .param("government", government.value())
        .param("code", code)
        .query(PublishedRowMappers::plan)
        .optional();
  }

  @Override
  public List<CommitmentVersion> listCommitments(List<CommitmentKey> keys) {
    return jdbc.sql(PublishedSql.COMMITMENTS)
        .param("governments", governments(keys))
        .param("numbers", numbers(keys))
        .query(PublishedRowMappers::commitment)
        .list();
  }

  @Override
  public Map<CommitmentKey, ReportsAndVerifications> tracking(List<CommitmentKey> keys) {
    var facts =
        jdbc
            .sql(PublishedSql.TRACKING)
            .param("governments", governments(keys))
            .param("numbers", numbers(keys))
            .query(PublishedRowMappers::tracked)
            .list()
            .stream()
            .collect(groupingBy(TrackedRow::key, mapping(TrackedRow::filed, toList())));
    var found = new LinkedHashMap<CommitmentKey, ReportsAndVerifications>();
    keys.forEach(key -> found.put(key, tracking(facts, key)));
    return found;
  }

  @Override
  public List<CommitmentVersion> history(CommitmentKey key) {
    return jdbc.sql(PublishedSql.HISTORY)
        .param("government", key.government().value())
        .param("number", key.number())
        .query(PublishedRowMappers::commitment)
        .list();
  }

  @Override
  public List<PlanVersion> plansOf(CommitmentKey key) {
    return jdbc.sql(PublishedSql.PLANS + PublishedSql.LISTING + PublishedSql.NEWEST_FIRST)
        .param("home", key.government().value())
        .param("number", key.number())
        .query(PublishedRowMappers::plan)
        .list();
  }

  @Override
  public List<PlanChange> latestChanges(int most) {
    return jdbc.sql(PublishedSql.CHANGES)
        .param("most", most)
        .query(PublishedRowMappers::change)
        .list();
  }

  @Override
  public Map<CommitmentKey, Integer> movedDates(List<CommitmentKey> keys) {
    var moved = new LinkedHashMap<CommitmentKey, Integer>();
    jdbc.sql(PublishedSql.MOVED)
        .param("governments", governments(keys))
        .param("numbers", numbers(keys))
        .query(PublishedRowMappers::moved)
        .list()
        .forEach(it -> moved.put(it.key(), it.dates()));
    return moved;
  }

  @Override
  public Set<Integer> listedNumbers(GovernmentKey government) {
    return Set.copyOf(
        jdbc.sql(PublishedSql.LISTED_NUMBERS)
            .param("government", government.value())
            .query(Integer.class)
            .list());
  }

  @Override
  public List<GovernmentTotals> listTotals() {
    return jdbc.sql(PublishedSql.TOTALS).query(PublishedRowMappers::totals).list();
  }

  @Override
  public List<GovernmentTotals> listTotals(List<GovernmentKey> governments) {
    return jdbc.sql(PublishedSql.TOTALS + PublishedSql.AMONG)
        .param("governments", governments.stream().map(GovernmentKey::value).toArray(String[]::new))
        .query(PublishedRowMappers::totals)
        .list();
  }

  private static ReportsAndVerifications tracking(
      Map<CommitmentKey, List<ReportsAndVerifications.Filed<?>>> facts, CommitmentKey key) {
    var reports = new java.util.ArrayList<ReportsAndVerifications.Filed<ProgressReport>>();
    var verifications = new java.util.ArrayList<ReportsAndVerifications.Filed<Verification>>();
    for (var filed : facts.getOrDefault(key, List.of())) {
      switch (filed.fact()) {
        case ProgressReport report ->
            reports.add(
                new ReportsAndVerifications.Filed<>(filed.number(), report, filed.recorded()));
        case Verification verification ->
            verifications.add(
                new ReportsAndVerifications.Filed<>(
                    filed.number(), verification, filed.recorded()));
        default -> throw new IllegalStateException("no such fact: " + filed.fact());
      }
    }
    return new ReportsAndVerifications(List.copyOf(reports), List.copyOf(verifications));
  }

  private static String[] governments(List<CommitmentKey> keys) {
    return keys.stream().map(key -> key.government().value()).toArray(String[]::new);
  }

  private static Integer[] numbers(List<CommitmentKey> keys) {
    return keys.stream().map(CommitmentKey::number).toArray(Integer[]::new);
  }
}
