package tequio.plan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tequio.plan.PlanWorld.TERMS;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;
import static tequio.plan.PlanWorld.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.PublicFact;
import tequio.kernel.ReportingParty;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.plan.PlanWorld;
import tequio.plan.file.PlanFile;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.progress.Verdict;
import tequio.plan.progress.Verification;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PlanVersion;
import tequio.plan.version.PublishedPlans;
import tequio.testing.TequioTest;

@TequioTest
@RecordApplicationEvents
class PublishPlanTest {

  @Autowired PublishPlan publish;
  @Autowired PublishedPlans plans;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;

  GovernmentKey town = new GovernmentKey("99");

  @BeforeEach
  void a_town() {
    town = PlanWorld.newGovernment(jdbc);
  }

  @Test
  void a_plan_without_commitments_is_not_published() {
    assertThat(publish(plan(town, "2026"))).isEqualTo(new Outcome.Empty());

    assertThat(plans.findPlan(town, "2026")).isEmpty();
    assertThat(events.stream(PublicFact.class)).isEmpty();
  }

  @Test
  void what_is_new_gets_numbers_and_first_versions_and_every_one_is_announced() {
    var outcome = publish(plan(town, "2026", entry(content("Agua")), entry(content("Parques"))));

    assertThat(outcome)
        .isEqualTo(
            new Outcome.Published(town, "2026", 1, true, List.of(key(1), key(2)), List.of(), 0, 0));
    assertThat(plans.listCommitments(List.of(key(2), key(1))))
        .extracting(it -> it.key().number() + "v" + it.version() + " " + it.content().title())
        .containsExactly("2v1 Parques", "1v1 Agua");
    assertThat(newest("2026").commitments())
        .containsExactly(new PlanVersion.Listed(key(1), 1), new PlanVersion.Listed(key(2), 1));
    assertThat(newest("2026").provenance().happened())
        .isEqualTo(Known.of(new PartialDate("2025-12")));
    assertThat(events.stream(PublicFact.class).map(it -> it.subject() + " " + it.version()))
        .containsExactly(
            "commitment/" + town + "/1 1",
            "commitment/" + town + "/2 1",
            "plan/" + town + "/2026 1");
  }

  @Test
  void the_same_file_twice_changes_nothing() {
    var file = plan(town, "2026", entry(content("Agua")), entry(content("Parques")));
    publish(file);
    var before = newest("2026");

    assertThat(publish(file)).matches(it -> ((Outcome.Published) it).isNothingNew());
    assertThat(newest("2026")).isEqualTo(before);
    assertThat(events.stream(PublicFact.class)).hasSize(3);
  }

  @Test
  void a_change_asks_why_and_makes_versions_of_exactly_what_changed() {
    publish(plan(town, "2026", entry(content("Agua")), entry(content("Parques"))));
    var changed =
        plan(
            town, "2026", entry(content("Agua", "\"topic\": \"Ríos\"")), entry(content("Parques")));

    assertThat(publish(changed))
        .isEqualTo(
            new Outcome.ReasonNeeded(
                true, List.of(new Outcome.Named(key(1), Text.spanish("Agua")))));
    assertThat(plans.history(key(1))).hasSize(1);

    publish.publish(changed, TERMS.because("Se leyó mejor la fuente"));

    assertThat(plans.history(key(1)))
        .extracting(CommitmentVersion::version, CommitmentVersion::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                2, Optional.of(Text.spanish("Se leyó mejor la fuente"))),
            org.assertj.core.groups.Tuple.tuple(1, Optional.empty()));
    assertThat(plans.history(key(2))).hasSize(1);
    assertThat(newest("2026").commitments())
        .containsExactly(new PlanVersion.Listed(key(1), 2), new PlanVersion.Listed(key(2), 1));
  }

  @Test
  void a_commitment_gone_from_the_file_is_asked_about_and_can_stay() {
    publish(plan(town, "2026", entry(content("Agua")), entry(content("Parques"))));
    var shorter = plan(town, "2026", entry(content("Agua")));

    assertThat(publish(shorter))
        .isEqualTo(new Outcome.Gone(List.of(new Outcome.Named(key(2), Text.spanish("Parques")))));

    var kept = publish.publish(shorter, TERMS.keepingMissing());

    assertThat(kept).matches(it -> ((Outcome.Published) it).isNothingNew());
    assertThat(newest("2026").commitments()).hasSize(2);
  }

  @Test
  void a_commitment_is_recognised_by_its_identifier_even_with_another_title() {
    var identifier = "\"identifiers\": [{\"code\": \"MXTOWN1\", \"inferred\": false}]";
    publish(plan(town, "2026", entry(content("Agua", identifier))));

    publish.publish(
        plan(town, "2026", entry(content("Agua limpia", identifier))), TERMS.because("Título"));

    assertThat(plans.history(key(1))).hasSize(2);
  }

  @Test
  void numbers_of_a_file_are_kept_and_never_given_again() {
    publish(plan(town, "2026", entry(7, content("Agua"))));
    publish(plan(town, "2027", entry(content("Parques"))));

    assertThat(plans.listCommitments(List.of(key(7), key(8)))).hasSize(2);
  }

  @Test
  void plans_of_the_same_government_follow_a_commitment_they_share() {
    publish(plan(town, "2026", entry(content("Agua"))));
    publish(plan(town, "2027", reference(town, 1)));

    publish.publish(
        plan(town, "2026", entry(1, content("Agua para todos"))), TERMS.because("Título"));

    assertThat(newest("2027").version()).isEqualTo(2);
    assertThat(newest("2027").commitments()).containsExactly(new PlanVersion.Listed(key(1), 2));
    assertThat(plans.plansOf(key(1)))
        .extracting(it -> it.content().code())
        .containsExactlyInAnyOrder("2026", "2027");
  }

  @Test
  void a_neighbours_commitment_is_listed_by_reference_and_its_next_version_changes_no_other_plan() {
    var neighbour = PlanWorld.newGovernment(jdbc);
    publish(plan(town, "2026", entry(content("Corredor"))));
    var guest = plan(neighbour, "2026", reference(town, 1), entry(content("Propio")));
    publish(guest);

    publish.publish(
        plan(town, "2026", entry(1, content("Corredor verde"))), TERMS.because("Título"));

    assertThat(publish(guest)).matches(it -> ((Outcome.Published) it).isNothingNew());
    assertThat(plans.findPlan(neighbour, "2026").orElseThrow().commitments().getFirst())
        .isEqualTo(new PlanVersion.Listed(key(1), 1));
    assertThat(plans.listCommitments(List.of(key(1))).getFirst().version()).isEqualTo(2);
  }

  @Test
  void reports_and_verifications_are_added_once_and_read_back_whole() {
    var tracked = tracked();
    publish(plan(town, "2026", tracked));

    var again = (Outcome.Published) publish(plan(town, "2026", tracked));

    assertThat(again.isNothingNew()).isTrue();
    var tracking =
        plans
            .tracking(List.of(key(1)))
            .getOrDefault(key(1), tequio.plan.version.ReportsAndVerifications.none());
    assertThat(tracking.reports()).extracting(it -> it.fact()).isEqualTo(tracked.reports());
    assertThat(tracking.verifications())
        .extracting(it -> it.fact())
        .isEqualTo(tracked.verifications());
    assertThat(events.stream(PublicFact.class).map(it -> it.subject().toString()))
        .contains("progress-report/" + town + "/1.1", "verification/" + town + "/1.1");
    assertThat(plans.latestChanges(100))
        .filteredOn(it -> it.subject().government().equals(town))
        .extracting(it -> it.subject().kind())
        .containsExactlyInAnyOrder(
            "commitment", "plan", "progress-report", "progress-report", "verification");
  }

  @Test
  void the_record_refuses_every_change() {
    publish(plan(town, "2026", entry(content("Agua"))));

    for (var statement :
        List.of(
            "update commitment_version set version = 9",
            "delete from plan_version",
            "truncate progress_report cascade")) {
      assertThatThrownBy(() -> jdbc.sql(statement).update()).as(statement).isNotNull();
    }
    assertThat(plans.history(key(1))).hasSize(1);
  }

  @Test
  void a_plan_is_listed_where_it_is_joined() {
    var neighbour = PlanWorld.newGovernment(jdbc);
    var file = plan(town, "2026", entry(content("Agua")));
    var joint = tequio.storage.Json.MAPPER.valueToTree(file);
    ((tools.jackson.databind.node.ObjectNode) joint.get("plan"))
        .putArray("jointly")
        .add(neighbour.value());
    publish(tequio.storage.Json.MAPPER.treeToValue(joint, PlanFile.class));

    assertThat(plans.listOf(neighbour)).isEqualTo(plans.listOf(town)).hasSize(1);
    assertThat(plans.listAll()).containsAll(plans.listOf(town));
    assertThat(plans.tracking(List.of(key(1))))
        .isEqualTo(Map.of(key(1), tequio.plan.version.ReportsAndVerifications.none()));
  }

  private PlanFile.Entry tracked() {
    var by = Actor.office("Dirección de Aguas");
    var proof =
        new ProgressReport.Evidence(
            Text.spanish("Acta firmada"), new Source("Acta", Optional.empty()));
    var reports =
        List.of(
            new ProgressReport(
                Optional.of(1),
                ReportingParty.GOVERNMENT,
                by,
                new PartialDate("2026-02"),
                ReportedStatus.DONE,
                Optional.empty(),
                List.of(proof)),
            new ProgressReport(
                Optional.empty(),
                ReportingParty.CIVIL_SOCIETY,
                Actor.organisation("Vecinos por el Agua"),
                new PartialDate("2026-02-20"),
                ReportedStatus.IN_PROGRESS,
                Optional.of(Text.spanish("Falta la bomba")),
                List.of()));
    var verification =
        new Verification(
            Optional.of(1),
            ReportingParty.CIVIL_SOCIETY,
            Actor.organisation("Vecinos por el Agua"),
            new PartialDate("2026-02-25"),
            Verdict.NOT_ACCEPTED,
            Optional.of(Text.spanish("El acta no tiene fecha")));
    return new PlanFile.Entry(
        Optional.empty(),
        Optional.empty(),
        Optional.of(content("Agua", "\"activities\": [{\"number\": 1, \"title\": \"Instalar\"}]")),
        List.of(),
        reports,
        List.of(verification));
  }

  private Outcome publish(PlanFile file) {
    return publish.publish(file, TERMS);
  }

  private CommitmentKey key(int number) {
    return new CommitmentKey(town, number);
  }

  private PlanVersion newest(String code) {
    return plans.findPlan(town, code).orElseThrow();
  }
}
