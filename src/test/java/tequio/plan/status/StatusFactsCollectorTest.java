package tequio.plan.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tequio.kernel.Actor;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.plan.content.CommitmentContent;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.progress.Verdict;
import tequio.plan.progress.Verification;
import tequio.plan.version.ReportsAndVerifications;
import tequio.storage.Json;

class StatusFactsCollectorTest {

  static final CommitmentContent TWO_ACTIVITIES =
      Json.MAPPER.readValue(
          """
          {"title": "Agua", "identifiers": [], "evaluations": [], "sources": [], "notes": [],
           "activities": [
             {"number": 1, "title": "Medir", "start": "2026-01", "end": "2026-06"},
             {"number": 2, "title": "Reparar"}]}
          """,
          CommitmentContent.class);

  @Test
  void the_newest_report_of_each_voice_counts_and_only_for_its_activity() {
    var facts =
        read(
            List.of(
                report("2026-05-01", ReportingParty.GOVERNMENT, ReportedStatus.IN_PROGRESS, false),
                report("2026-07-01", ReportingParty.GOVERNMENT, ReportedStatus.DONE, true),
                report(
                    "2026-06-01", ReportingParty.CIVIL_SOCIETY, ReportedStatus.IN_PROGRESS, false)),
            List.of());

    assertThat(facts.activities().getFirst().byGovernment()).contains(ReportedStatus.DONE);
    assertThat(facts.activities().getFirst().byCivilSociety()).contains(ReportedStatus.IN_PROGRESS);
    assertThat(facts.activities().getFirst().evidence()).isTrue();
    assertThat(facts.activities().get(1).isSilent()).isTrue();
    assertThat(facts.own().isSilent()).isTrue();
  }

  @Test
  void newer_proof_answers_a_refusal() {
    var refusal = verdict("2026-07-10", Verdict.NOT_ACCEPTED);
    var done = report("2026-07-01", ReportingParty.GOVERNMENT, ReportedStatus.DONE, true);

    assertThat(read(List.of(done), List.of(refusal)).activities().getFirst().verdicts())
        .containsExactly(Verdict.NOT_ACCEPTED);
    assertThat(
            read(
                    List.of(
                        done,
                        report("2026-08-01", ReportingParty.GOVERNMENT, ReportedStatus.DONE, true)),
                    List.of(refusal))
                .activities()
                .getFirst()
                .verdicts())
        .containsExactly(Verdict.IN_REVIEW);
  }

  @Test
  void a_newer_report_without_proof_answers_no_refusal() {
    var facts =
        read(
            List.of(
                report("2026-07-01", ReportingParty.GOVERNMENT, ReportedStatus.DONE, true),
                report("2026-08-01", ReportingParty.GOVERNMENT, ReportedStatus.DONE, false)),
            List.of(verdict("2026-07-10", Verdict.NOT_ACCEPTED)));

    assertThat(facts.activities().getFirst().verdicts()).containsExactly(Verdict.NOT_ACCEPTED);
  }

  @Test
  void nobody_answers_their_own_refusal() {
    var refusal = verdict("2026-07-10", Verdict.NOT_ACCEPTED);
    var own = report("2026-08-01", "Vecinas", ReportingParty.CIVIL_SOCIETY);
    var other = report("2026-08-01", "Observatorio", ReportingParty.CIVIL_SOCIETY);

    assertThat(read(List.of(own), List.of(refusal)).activities().getFirst().verdicts())
        .containsExactly(Verdict.NOT_ACCEPTED);
    assertThat(read(List.of(own, other), List.of(refusal)).activities().getFirst().verdicts())
        .containsExactly(Verdict.IN_REVIEW);
  }

  private static ProgressReport report(String on, String by, ReportingParty voice) {
    var from = report(on, voice, ReportedStatus.DONE, true);
    return new ProgressReport(
        from.activity(),
        voice,
        Actor.organisation(by),
        from.on(),
        from.reported(),
        from.note(),
        from.evidence());
  }

  private static StatusFacts.OfCommitment read(
      List<ProgressReport> reports, List<Verification> verdicts) {
    return StatusFactsCollector.commitment(
        TWO_ACTIVITIES,
        new ReportsAndVerifications(
            reports.stream()
                .map(it -> new ReportsAndVerifications.Filed<>(1, it, Instant.EPOCH))
                .toList(),
            verdicts.stream()
                .map(it -> new ReportsAndVerifications.Filed<>(1, it, Instant.EPOCH))
                .toList()),
        Optional.of(LocalDate.of(2026, 1, 1)));
  }

  private static ProgressReport report(
      String on, ReportingParty voice, ReportedStatus what, boolean proof) {
    return new ProgressReport(
        Optional.of(1),
        voice,
        Actor.office("Agua"),
        new PartialDate(on),
        what,
        Optional.empty(),
        proof
            ? List.of(
                new ProgressReport.Evidence(
                    Text.spanish("Acta"),
                    new Source("Acta", Optional.of(URI.create("https://example.org/acta")))))
            : List.of());
  }

  private static Verification verdict(String on, Verdict verdict) {
    return new Verification(
        Optional.of(1),
        ReportingParty.CIVIL_SOCIETY,
        Actor.organisation("Vecinas"),
        new PartialDate(on),
        verdict,
        Optional.of(Text.spanish("No se lee la fecha")));
  }
}
