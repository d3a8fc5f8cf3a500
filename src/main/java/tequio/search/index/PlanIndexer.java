package tequio.search.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.PublishedPlans;
import tequio.plan.version.ReportsAndVerifications;
import tequio.search.document.SearchDocument;
import tequio.search.document.SearchDocuments;

/** Builds the search documents of plans, commitments and activities. */
@Component
class PlanIndexer {

  /** Plans that list commitments, in the order of the page of a commitment. */
  private static final String LISTED =
      """
      select l.home, l.number, p.government, p.code
      from unnest(:governments::text[], :numbers::int[]) asked (home, number)
      join plan_version_commitment l using (home, number)
      join current_plan p using (government, code, version)
      where not p.withdrawn
      order by p.government, p.ends_by desc nulls last, p.starts_from desc nulls last, p.code desc
      """;

  /** Commitments that are only in withdrawn plans, which are not searched. */
  private static final String WITHDRAWN =
      """
      select c.government, c.number
      from unnest(:governments::text[], :numbers::int[]) asked (government, number)
      join current_commitment c using (government, number)
      where c.withdrawn
      """;

  private record Listing(CommitmentKey commitment, SubjectReference plan) {}

  private final JdbcClient jdbc;
  private final PublishedPlans published;
  private final SearchDocuments table;
  private final PlanEntries planEntries;
  private final CommitmentEntries commitmentEntries;

  PlanIndexer(
      JdbcClient jdbc,
      PublishedPlans published,
      SearchDocuments table,
      PlanEntries planEntries,
      CommitmentEntries commitmentEntries) {
    this.jdbc = jdbc;
    this.published = published;
    this.table = table;
    this.planEntries = planEntries;
    this.commitmentEntries = commitmentEntries;
  }

  /** Replaces the row of a plan; returns the commitments it lists. */
  @CanIgnoreReturnValue
  List<CommitmentKey> derivePlan(SubjectReference ref) {
    var plan = plan(ref);
    jdbc.sql("delete from search_entry where ref = :ref").param("ref", ref.toString()).update();
    if (!isWithdrawn(ref)) {
      table.add(List.of(planEntries.of(plan)));
    }
    return plan.commitments().stream().map(PlanVersion.Listed::key).toList();
  }

  /** Replaces the rows of commitments and their activities. */
  void derive(List<CommitmentKey> keys) {
    var plans = plans(keys);
    var tracking = published.tracking(keys);
    var entries = new ArrayList<SearchDocument>();
    var standing = new ArrayList<>(keys);
    standing.removeAll(withdrawn(keys));
    for (var version : published.listCommitments(standing)) {
      entries.addAll(
          commitmentEntries.of(
              version,
              tracking.getOrDefault(version.key(), ReportsAndVerifications.none()),
              plans.getOrDefault(version.key(), List.of())));
    }
    drop(keys);
    table.add(entries);
  }

  private boolean isWithdrawn(SubjectReference plan) {
    return jdbc.sql(
            "select withdrawn from current_plan where government = :government and code = :code")
        .param("government", plan.government().value())
        .param("code", plan.code())
        .query(Boolean.class)
        .single();
  }

  private List<CommitmentKey> withdrawn(List<CommitmentKey> keys) {
    return jdbc.sql(WITHDRAWN)
        .param("governments", governments(keys))
        .param("numbers", numbers(keys))
        .query((row, n) ->
            new CommitmentKey(new GovernmentKey(row.getString("government")), row.getInt("number")))
        .list();
  }

  private void drop(List<CommitmentKey> keys) {
    jdbc.sql(
            """
            delete from search_entry e
            using unnest(:governments::text[], :numbers::int[]) gone (government, number)
            where e.government = gone.government and e.commitment = gone.number
              and e.kind in ('commitment', 'activity')
            """)
        .param("governments", governments(keys))
        .param("numbers", numbers(keys))
        .update();
  }

  private Map<CommitmentKey, List<PlanVersion>> plans(List<CommitmentKey> keys) {
    var read = new HashMap<SubjectReference, PlanVersion>();
    return listings(keys).stream()
        .collect(
            groupingBy(
                Listing::commitment,
                mapping(it -> read.computeIfAbsent(it.plan(), this::plan), toList())));
  }

  private PlanVersion plan(SubjectReference ref) {
    return published.findPlan(ref.government(), ref.code()).orElseThrow();
  }

  private List<Listing> listings(List<CommitmentKey> keys) {
    return jdbc.sql(LISTED)
        .param("governments", governments(keys))
        .param("numbers", numbers(keys))
        .query((row, n) ->
            new Listing(
                new CommitmentKey(new GovernmentKey(row.getString("home")), row.getInt("number")),
                new SubjectReference(
                    "plan", new GovernmentKey(row.getString("government")), row.getString("code"))))
        .list();
  }

  private static String[] governments(List<CommitmentKey> keys) {
    return keys.stream().map(key -> key.government().value()).toArray(String[]::new);
  }

  private static Integer[] numbers(List<CommitmentKey> keys) {
    return keys.stream().map(CommitmentKey::number).toArray(Integer[]::new);
  }

  List<SubjectReference> listPlans() {
    return jdbc.sql("select government, code from current_plan order by government, code")
        .query((row, n) ->
            new SubjectReference(
                "plan", new GovernmentKey(row.getString("government")), row.getString("code")))
        .list();
  }

  List<CommitmentKey> listCommitments() {
    return jdbc.sql("select government, number from current_commitment order by government, number")
        .query((row, n) ->
            new CommitmentKey(new GovernmentKey(row.getString("government")), row.getInt("number")))
        .list();
  }
}
