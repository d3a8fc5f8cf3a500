package tequio.plan.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tequio.plan.PlanWorld.TERMS;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.plan;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Provenance;
import tequio.kernel.Ref;
import tequio.kernel.Refusal;
import tequio.kernel.Text;
import tequio.kernel.Voice;
import tequio.ledger.history.Envelope;
import tequio.ledger.history.Erasure;
import tequio.ledger.history.History;
import tequio.plan.PlanWorld;
import tequio.plan.exchange.PlanFile;
import tequio.plan.history.MovedDates;
import tequio.plan.progress.ProgressReport;
import tequio.plan.progress.Reported;
import tequio.plan.progress.Verdict;
import tequio.plan.progress.Verification;
import tequio.plan.publication.PublishPlan;
import tequio.plan.published.CommitmentKey;
import tequio.plan.published.PublishedPlans;

/** What became public, read from the record: by commitment, by version, by government. */
@SpringBootTest(properties = "tequio.cache=false")
@AutoConfigureMockMvc
@Transactional
class HistoryScreenTest {

  static final GovernmentKey TAPACHULA = new GovernmentKey("07089");
  static final String HOME = "/chiapas/tapachula";
  static final String ONE = HOME + "/compromisos/1";
  static final Pattern VERIFY = Pattern.compile("href=\"/bitacora/(\\d+)/(\\d+)\"");

  @Autowired MockMvc mvc;
  @Autowired PublishPlan publish;
  @Autowired PublishedPlans plans;
  @Autowired History history;
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

  @Test
  void a_history_tells_who_when_and_why_and_what_changed() throws Exception {
    assertThat(words(ONE + "/historial"))
        .contains(
            "La fecha de término de la actividad 1 pasó de marzo de 2026 a junio de 2026.",
            "La fecha de término de la actividad 1 pasó de junio de 2026 a septiembre de 2026.",
            "Faltó convocar",
            "Lo publicó Quien transcribió",
            "Sucedió: diciembre de 2025.",
            "Se registró aquí:",
            "Se midió la mitad",
            "2 fechas se movieron");
    assertThat(page(ONE + "/historial").split("class=\"verify\"")).hasSize(1 + 6);
  }

  @Test
  void a_history_is_told_in_english() throws Exception {
    assertThat(words("/en" + ONE + "/historial"))
        .contains(
            "The end date of activity 1 changed from March 2026 to June 2026.",
            "2 dates were moved");
  }

  @Test
  void an_old_version_shows_what_it_said_and_what_was_known_then() throws Exception {
    var second = words(ONE + "/versiones/2");

    assertThat(second)
        .contains(
            "Esta es la versión 2, que ya no es la vigente.",
            "Cómo estaba el",
            "El pozo no alcanza",
            "Faltó convocar");
    assertThat(page(ONE + "/versiones/2")).contains("href=\"" + ONE + "\"");
    assertThat(second).contains("Se midió la mitad").doesNotContain("Se midió todo");
    assertThat(words(ONE + "/versiones/1")).contains("calle 5").doesNotContain("Se midió");
    assertThat(words(ONE + "/versiones/3")).contains("Esta es la versión vigente.");
  }

  @Test
  void long_wordings_are_marked_for_eyes_and_ears() throws Exception {
    var before = "Que las nueve colonias del norte sepan qué día llega el agua a su casa";
    publish(content("Luz", objective(before)), List.of(), "Cambio");
    publish(content("Luz", objective(before.replace("nueve", "doce"))), List.of(), "Son doce");

    assertThat(page(HOME + "/compromisos/1/versiones/5"))
        .contains("<del><span class=\"hidden\">[se quitó: </span>nueve ")
        .contains("<ins><span class=\"hidden\">[se puso: </span>doce ");
  }

  @Test
  void every_verify_link_leads_to_the_fact_beside_it() throws Exception {
    var commitment = page(ONE);

    assertThat(linked(commitment))
        .extracting(it -> it.subject() + " v" + it.version())
        .containsExactlyInAnyOrder(
            "commitment/07089/1 v3",
            "progress-report/07089/1.1 v1",
            "progress-report/07089/1.2 v1",
            "verification/07089/1.1 v1");
    assertBeside(commitment, "Se midió la mitad", "progress-report/07089/1.1");
    assertBeside(commitment, "Se midió todo", "progress-report/07089/1.2");
    assertBeside(commitment, "Falta el acta", "verification/07089/1.1");
    assertThat(linked(page(HOME)))
        .extracting(it -> it.subject() + " v" + it.version())
        .containsExactly("plan/07089/2026 v3");
    assertThat(linked(page(HOME + "/plan/2026")))
        .extracting(it -> it.subject() + " v" + it.version())
        .containsExactlyInAnyOrder("plan/07089/2026 v3", "commitment/07089/1 v3");
  }

  @Test
  void an_entry_leads_back_to_the_page_of_its_fact() throws Exception {
    var seq = seq(new Ref("commitment", TAPACHULA, "1"), 2);

    assertThat(page("/bitacora/07089/" + seq))
        .contains(
            "Tapachula, Chiapas: compromiso 1, versión 2", "href=\"" + ONE + "/versiones/2\"");
    assertThat(page("/en/bitacora/07089/" + seq)).contains("href=\"/en" + ONE + "/versiones/2\"");
  }

  @Test
  void a_version_of_a_plan_lists_the_versions_of_its_time() throws Exception {
    assertThat(page(HOME + "/plan/2026/versiones/2"))
        .contains("La versión del compromiso 1 pasó de 1 a 2.", "href=\"" + ONE + "/versiones/2\"")
        .contains("href=\"" + HOME + "/plan/2026/versiones/1\"");
  }

  @Test
  void dates_are_counted_alike_by_the_history_and_by_the_board() throws Exception {
    var key = new CommitmentKey(TAPACHULA, 1);

    assertThat(plans.movedDates(List.of(key)).get(key))
        .isEqualTo(MovedDates.in(plans.history(key)).size())
        .isEqualTo(2);
    assertThat(words(HOME)).contains("2 fechas se movieron");
    assertThat(words(ONE)).contains("2 fechas se movieron");
  }

  @Test
  void changes_are_read_to_their_end_and_none_is_told_twice() throws Exception {
    var many =
        IntStream.range(0, 70).mapToObj(i -> report("Reporte " + i)).toArray(ProgressReport[]::new);
    publish(water("2026-09", "El pozo no alcanza"), List.of(many), "");

    for (var start : List.of(HOME + "/cambios", "/cambios", HOME + "/cambios?tipo=reportes")) {
      var seen = new ArrayList<Envelope>();
      var next = Optional.of(start);
      for (int turn = 0; next.isPresent(); turn++) {
        assertThat(turn).as("pages").isLessThan(500);
        var page = page(next.get());
        seen.addAll(linked(page));
        next = OLDER.matcher(page).results().map(it -> it.group(1)).findFirst();
      }
      assertThat(seen).doesNotHaveDuplicates();
      var ours = seen.stream().filter(it -> it.government().equals(TAPACHULA)).toList();
      assertThat(ours).hasSize(start.contains("tipo") ? 72 : 79);
    }
  }

  static final Pattern OLDER = Pattern.compile("href=\"([^\"]*[?&]antes=[^\"]*)\"");

  @Test
  void changes_of_one_kind_are_only_that() throws Exception {
    assertThat(linked(page(HOME + "/cambios?tipo=verificaciones")))
        .extracting(Envelope::kind)
        .containsOnly("verification");
    assertThat(words(HOME + "/cambios?tipo=supresiones")).contains("Todavía no hay nada de esto.");
    assertThat(words(HOME + "/cambios"))
        .contains("La fecha de término de la actividad 1 pasó de marzo de 2026 a junio de 2026.");
  }

  @Test
  void what_the_law_had_erased_leaves_a_gap_that_everybody_sees() throws Exception {
    erase(new Ref("commitment", TAPACHULA, "1"), 1);
    erase(new Ref("progress-report", TAPACHULA, "1.1"), 1);

    var version = answer(ONE + "/versiones/1");
    assertThat(version.getStatus()).isEqualTo(410);
    for (var page :
        List.of(
            version.getContentAsString(UTF_8),
            page(ONE + "/historial"),
            page(HOME + "/cambios"),
            page(HOME + "/cambios?tipo=compromisos"),
            page("/cambios"))) {
      assertThat(page)
          .contains("se suprimió por mandato de ley", "Contenía un domicilio", "Artículo 43");
    }
    for (var path : List.of("/historial", "/versiones/1", "/versiones/2", "/versiones/3", "")) {
      assertThat(answer(ONE + path).getContentAsString(UTF_8))
          .as(path)
          .doesNotContain("calle 5", "Se midió la mitad");
    }
    assertThat(words(ONE + "/versiones/2")).contains("No se puede decir qué cambió");
    assertThat(page(HOME + "/cambios?tipo=supresiones")).contains("Contenía un domicilio");
    assertThat(words(ONE)).contains("Se midió todo");
  }

  @Test
  void what_was_erased_is_in_no_table_and_its_number_is_never_given_again() {
    erase(new Ref("commitment", TAPACHULA, "1"), 1);
    erase(new Ref("plan", TAPACHULA, "2026"), 1);
    erase(new Ref("progress-report", TAPACHULA, "1.2"), 1);
    erase(new Ref("verification", TAPACHULA, "1.1"), 1);

    for (var table :
        List.of(
            "commitment_version",
            "plan_version",
            "progress_report",
            "evidence",
            "verification",
            "ledger_body")) {
      var left =
          jdbc.sql("select count(*) from " + table + " t where t::text ~ :words")
              .param("words", "calle 5|Se midió todo|acta-secreta|Falta el acta")
              .query(Integer.class)
              .single();
      assertThat(left).as(table).isZero();
    }
    publish(water("2026-09", "El pozo no alcanza"), List.of(report("Otro")), "");
    assertThat(history.list(new Ref("progress-report", TAPACHULA, "1.3"))).hasSize(1);
  }

  @Test
  void what_is_in_force_is_corrected_before_it_is_erased() {
    assertThatThrownBy(() -> erase(new Ref("commitment", TAPACHULA, "1"), 3))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> erase(new Ref("plan", TAPACHULA, "2026"), 3))
        .isInstanceOf(Refusal.class);
  }

  private void assertBeside(String page, String words, String subject) {
    var after = page.substring(page.indexOf(words, page.indexOf("class=\"timeline\"")));
    assertThat(linked(after).getFirst().subject().toString()).isEqualTo(subject);
  }

  private List<Envelope> linked(String page) {
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

  private long seq(Ref subject, int version) {
    return history.list(subject).get(version - 1).envelope().seq();
  }

  private void erase(Ref subject, int version) {
    history.erase(
        new Erasure(
            subject,
            seq(subject, version),
            Text.spanish("Contenía un domicilio"),
            Text.spanish("Artículo 43 de la ley"),
            new Provenance(
                Voice.OVERSIGHT,
                Actor.office("Unidad de Transparencia"),
                Known.of(new PartialDate("2026-03-01")),
                PlanWorld.NOON,
                List.of())));
  }

  private static String objective(String words) {
    return "\"objective\": \"%s\"".formatted(words);
  }

  private static tequio.plan.commitment.CommitmentContent water(String end, String problem) {
    return content(
        "Agua",
        """
        "problem": "%s", "activities": [{"number": 1, "title": "Medir", "end": "%s"}]
        """
            .formatted(problem, end));
  }

  private static ProgressReport report(String note) {
    return new ProgressReport(
        Optional.of(1),
        Voice.CIVIL_SOCIETY,
        Actor.organisation("Observatorio"),
        new PartialDate("2026-02-01"),
        Reported.IN_PROGRESS,
        Optional.of(Text.spanish(note)),
        List.of(
            new ProgressReport.Evidence(
                Text.spanish("El acta"),
                new tequio.kernel.Source("acta-secreta de " + note, Optional.empty()))));
  }

  private void publish(
      tequio.plan.commitment.CommitmentContent content,
      List<ProgressReport> reports,
      String reason) {
    var verification =
        new Verification(
            Optional.of(1),
            Voice.OVERSIGHT,
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

  private String words(String address) throws Exception {
    return page(address).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").replace(" .", ".");
  }

  private String page(String address) throws Exception {
    var answer = answer(address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString(UTF_8).replace("&amp;", "&");
  }

  private MockHttpServletResponse answer(String address) throws Exception {
    return mvc.perform(get(URI.create(address))).andReturn().getResponse();
  }
}
