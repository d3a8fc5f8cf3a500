package tequio.plan.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tequio.plan.PlanWorld.TERMS;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.plan;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.Envelope;
import tequio.ledger.history.Erasure;
import tequio.ledger.history.RecordReader;
import tequio.plan.PlanWorld;
import tequio.plan.file.PlanFile;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.ReportedStatus;
import tequio.plan.progress.Verdict;
import tequio.plan.progress.Verification;
import tequio.plan.publication.PublishPlan;
import tequio.plan.version.PublishedPlans;
import tequio.testing.TequioTest;

/** A commitment in three versions, with two reports and a verification, of which pages tell. */
@TequioTest
@Transactional
class ThreeVersions {

  static final GovernmentKey TAPACHULA = new GovernmentKey("07089");
  static final String HOME = "/chiapas/tapachula";
  static final String ONE = HOME + "/compromisos/1";
  static final Pattern VERIFY = Pattern.compile("href=\"/bitacora/(\\d+)/(\\d+)\"");

  @Autowired MockMvc mvc;
  @Autowired PublishPlan publish;
  @Autowired PublishedPlans plans;
  @Autowired RecordReader history;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void publishThreeVersions() {
    publish(water("2026-03", "Juan Pérez vive en la calle 5"), List.of(), "");
    publish(
        water("2026-06", "El pozo no alcanza"),
        List.of(report("Se midió la mitad")),
        "Faltó convocar");
    publish(water("2026-09", "El pozo no alcanza"), List.of(report("Se midió todo")), "Llovió");
  }

  void assertBeside(String page, String words, String subject) {
    var after = page.substring(page.indexOf(words, page.indexOf("class=\"timeline\"")));
    assertThat(linked(after).getFirst().subject().toString()).isEqualTo(subject);
  }

  List<Envelope> linked(String page) {
    return VERIFY
        .matcher(page.replaceAll("(?s)<a href=\"/bitacora[^>]*>", ""))
        .results()
        .map(it ->
            history
                .find(new GovernmentKey(it.group(1)), Long.parseLong(it.group(2)))
                .orElseThrow()
                .envelope())
        .toList();
  }

  long seq(SubjectReference subject, int version) {
    return history.list(subject).get(version - 1).envelope().seq();
  }

  void erase(SubjectReference subject, int version) {
    history.erase(
        new Erasure(
            subject,
            seq(subject, version),
            Text.spanish("Contenía un domicilio"),
            Text.spanish("Artículo 43 de la ley"),
            new Provenance(
                ReportingParty.OVERSIGHT,
                Actor.office("Unidad de Transparencia"),
                Known.of(new PartialDate("2026-03-01")),
                PlanWorld.NOON,
                List.of())));
  }

  static String objective(String words) {
    return "\"objective\": \"%s\"".formatted(words);
  }

  static tequio.plan.content.CommitmentContent water(String end, String problem) {
    return content(
        "Agua",
        """
        "problem": "%s", "activities": [{"number": 1, "title": "Medir", "end": "%s"}]
        """
            .formatted(problem, end));
  }

  static ProgressReport report(String note) {
    return new ProgressReport(
        Optional.of(1),
        ReportingParty.CIVIL_SOCIETY,
        Actor.organisation("Observatorio"),
        new PartialDate("2026-02-01"),
        ReportedStatus.IN_PROGRESS,
        Optional.of(Text.spanish(note)),
        List.of(
            new ProgressReport.Evidence(
                Text.spanish("El acta"),
                new tequio.kernel.Source("acta-secreta de " + note, Optional.empty()))));
  }

  void publish(
      tequio.plan.content.CommitmentContent content, List<ProgressReport> reports, String reason) {
    var verification =
        new Verification(
            Optional.of(1),
            ReportingParty.OVERSIGHT,
            Actor.office("Instituto"),
            new PartialDate("2026-02-20"),
            Verdict.NOT_ACCEPTED,
            Optional.of(Text.spanish("Falta el acta")));
    var whole =
        new PlanFile.Entry(
            Optional.empty(),
            Optional.of(1),
            Optional.of(content),
            List.of(),
            reports,
            reports.isEmpty() || reason.isEmpty() ? List.of() : List.of(verification));
    publish.publish(
        plan(TAPACHULA, "2026", whole), reason.isEmpty() ? TERMS : TERMS.because(reason));
  }

  String words(String address) throws Exception {
    return page(address).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace(" .", ".");
  }

  String page(String address) throws Exception {
    var answer = answer(address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString(UTF_8).replace("&amp;", "&");
  }

  MockHttpServletResponse answer(String address) throws Exception {
    return mvc.perform(get(URI.create(address))).andReturn().getResponse();
  }
}
