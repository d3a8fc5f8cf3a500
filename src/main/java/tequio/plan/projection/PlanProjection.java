package tequio.plan.projection;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.GovernmentKey;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.PublishedPlans;

/**
 * Newest version of each plan and commitment as rows for constraints and datasets, derived from the
 * versions and rebuildable at any time.
 */
@Component
public class PlanProjection {

  /** Tables of the projection, each before the tables it refers to. */
  public static final List<String> TABLES =
      List.of(
          "measurement",
          "indicator",
          "product",
          "commitment_sdg",
          "commitment_responsible",
          "commitment_party",
          "current_activity",
          "commitment_government",
          "commitment_identifier",
          "current_commitment",
          "plan_government",
          "current_plan",
          "government_totals");

  private final JdbcClient jdbc;
  private final RoadmapProjection roadmap;
  private final PublishedPlans published;

  PlanProjection(JdbcClient jdbc, RoadmapProjection roadmap, PublishedPlans published) {
    this.jdbc = jdbc;
    this.roadmap = roadmap;
    this.published = published;
  }

  /** Deletes every row and derives them again from the versions. */
  @Transactional
  public void rebuild() {
    jdbc.sql("lock table current_plan, current_commitment in exclusive mode").update();
    jdbc.sql("delete from current_plan").update();
    jdbc.sql("delete from current_commitment").update();
    published.listCommitments(listCommitments()).forEach(this::derive);
    jdbc.sql(
            """
            insert into current_plan (government, code, version)
            select government, code, max(version) from plan_version group by government, code
            """)
        .update();
    published.listAll().stream()
        .map(it -> published.findPlan(it.government(), it.code()).orElseThrow())
        .forEach(this::derive);
  }

  /** Recomputes the totals of every government from the other tables. */
  public void refreshTotals() {
    jdbc.sql("select government_totals_refresh()").query(row -> {});
  }

  /** Replaces the rows of a commitment with those of its new newest version. */
  public void derive(CommitmentVersion version) {
    var government = version.key().government();
    jdbc.sql("delete from current_commitment where government = :government and number = :number")
        .param("government", government.value())
        .param("number", version.key().number())
        .update();
    insertCommitment(version);
    roadmap.insert(version);
    insertIdentifiers(version);
    insertMembers(version);
  }

  /** Replaces the rows of a plan with those of its new newest version. */
  public void derive(PlanVersion version) {
    var own = Map.of("government", version.government().value(), "code", version.content().code());
    jdbc.sql("delete from current_plan where government = :government and code = :code")
        .params(own)
        .update();
    jdbc.sql(
            """
            insert into current_plan
              (government, code, version, starts_from, ends_by, withdrawn, listed)
            values (:government, :code, :version, :from, :by, exists (
              select from plan_withdrawal w
              where w.government = :government and w.code = :code and w.version = :version), :listed)
            """)
        .params(own)
        .param("version", version.version())
        .param("listed", version.commitments().size())
        .param("from", version.content().start().find().map(it -> it.first()).orElse(null))
        .param("by", version.content().end().find().map(it -> it.last()).orElse(null))
        .update();
    for (var member : version.content().jointly()) {
      jdbc.sql("insert into plan_government values (:government, :code, :member)")
          .params(own)
          .param("member", member.value())
          .update();
    }
    markCommitments(version.government(), version.content().code());
  }

  /**
   * Marks a plan as withdrawn if its newest version is, and with it the commitments that no other
   * plan lists.
   */
  public void markWithdrawn(GovernmentKey government, String code) {
    jdbc.sql(
            """
            update current_plan p set withdrawn = exists (
              select from plan_withdrawal w
              where w.government = p.government and w.code = p.code and w.version = p.version)
            where p.government = :government and p.code = :code
            """)
        .param("government", government.value())
        .param("code", code)
        .update();
    markCommitments(government, code);
  }

  private void markCommitments(GovernmentKey government, String code) {
    jdbc.sql(
            """
            update current_commitment c
            set withdrawn = commitment_is_withdrawn(c.government, c.number)
            where (c.government, c.number) in (
                select home, number from plan_version_commitment
                where government = :government and code = :code)
              and c.withdrawn <> commitment_is_withdrawn(c.government, c.number)
            """)
        .param("government", government.value())
        .param("code", code)
        .update();
  }

  private void insertIdentifiers(CommitmentVersion version) {
    for (var identifier : version.content().identifiers()) {
      jdbc.sql(
              """
              insert into commitment_identifier values (:government, :commitment, :code, :inferred)
              """)
          .param("government", version.key().government().value())
          .param("commitment", version.key().number())
          .param("code", identifier.code())
          .param("inferred", identifier.inferred())
          .update();
    }
  }

  private void insertMembers(CommitmentVersion version) {
    for (var member : version.jointly()) {
      jdbc.sql("insert into commitment_government values (:government, :commitment, :member)")
          .param("government", version.key().government().value())
          .param("commitment", version.key().number())
          .param("member", member.value())
          .update();
    }
  }

  private void insertCommitment(CommitmentVersion version) {
    var content = version.content();
    jdbc.sql(
            """
            insert into current_commitment (government, number, version, title,
              starts_from, starts_by, ends_from, ends_by, withdrawn, reported)
            values (:government, :number, :version, :title,
              :starts_from, :starts_by, :ends_from, :ends_by,
              commitment_is_withdrawn(:government, :number),
              commitment_is_reported(:government, :number))
            """)
        .param("government", version.key().government().value())
        .param("number", version.key().number())
        .param("version", version.version())
        .param("title", content.title().words())
        .param("starts_from", content.start().find().map(it -> it.first()).orElse(null))
        .param("starts_by", content.start().find().map(it -> it.last()).orElse(null))
        .param("ends_from", content.end().find().map(it -> it.first()).orElse(null))
        .param("ends_by", content.end().find().map(it -> it.last()).orElse(null))
        .update();
  }

  private List<CommitmentKey> listCommitments() {
    return jdbc.sql("select government, number from commitment order by government, number")
        .query((row, n) ->
            new CommitmentKey(new GovernmentKey(row.getString("government")), row.getInt("number")))
        .list();
  }
}
