package tequio.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.plan.PlanWorld.TERMS;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.plan;
import static tequio.plan.PlanWorld.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tequio.kernel.Actor;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.Envelope;
import tequio.plan.PlanWorld;
import tequio.plan.history.MovedDates;
import tequio.plan.progress.ProgressReport;
import tequio.plan.version.CommitmentKey;
import tequio.plan.withdrawal.WithdrawPlan;

/** What became public, read from the record: by commitment, by version, by government. */
class HistoryScreenTest extends ThreeVersions {

  @Autowired WithdrawPlan withdraw;

  @Test
  void a_history_tells_who_when_and_why_and_what_changed() throws Exception {
    assertThat(words(ONE + "/historial"))
        .contains(
            "La fecha de término de la actividad 1 pasó de marzo de 2026 a junio de 2026.",
            "La fecha de término de la actividad 1 pasó de junio de 2026 a septiembre de 2026.",
            "Faltó convocar",
            "Lo publicó Quien transcribió",
            "Se registró aquí:",
            "Se midió la mitad",
            "2 fechas se movieron");
    assertThat(page(ONE + "/historial").split("class=\"verify\"")).hasSize(1 + 6);
  }

  @Test
  void a_day_of_the_history_is_the_day_on_which_it_happened_and_is_checked_once() throws Exception {
    var history = page(ONE + "/historial");

    assertThat(history)
        .contains("\"><time datetime=\"2025-12\">diciembre de 2025</time>")
        .doesNotContain("<li class=\"commitment\"><time datetime=\"20[0-9-]*T");
    assertThat(history.split(">Verificar: ")).hasSize(history.split("<li class=\"").length);
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
    var seq = seq(new SubjectReference("commitment", TAPACHULA, "1"), 2);

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
  void dates_are_counted_alike_after_a_version_between_was_erased() throws Exception {
    erase(new SubjectReference("commitment", TAPACHULA, "1"), 2);
    var key = new CommitmentKey(TAPACHULA, 1);

    assertThat(plans.movedDates(List.of(key)).get(key))
        .isEqualTo(MovedDates.in(plans.history(key)).size())
        .isEqualTo(1);
    assertThat(words(HOME)).contains("1 fecha se movió");
    assertThat(words(ONE)).contains("1 fecha se movió");
  }

  @Test
  void the_tabs_of_a_history_lead_to_the_plan_that_was_not_withdrawn() throws Exception {
    publish.publish(plan(TAPACHULA, "2027", reference(TAPACHULA, 1)), TERMS);
    withdraw.run(
        plans.findPlan(TAPACHULA, "2027").orElseThrow(),
        Actor.office("Presidencia"),
        Text.spanish("Era una prueba"));

    for (var address : List.of(ONE + "/historial", ONE + "/versiones/2")) {
      assertThat(page(address))
          .contains("href=\"" + HOME + "/plan/2026\"")
          .doesNotContain("href=\"" + HOME + "/plan/2027\"");
    }
  }

  @Test
  void numbers_that_another_plan_has_are_not_said_to_be_missing() throws Exception {
    publish.publish(
        plan(TAPACHULA, "2027", PlanWorld.entry(3, content("Luz")), reference(TAPACHULA, 1)),
        TERMS);
    publish.publish(plan(TAPACHULA, "2020", PlanWorld.entry(2, content("Calles"))), TERMS);

    assertThat(words(HOME)).contains("Luz").doesNotContain("Los que faltan");
  }

  @Test
  void changes_are_read_to_their_end_and_none_is_told_twice() throws Exception {
    var many =
        IntStream.range(0, 70).mapToObj(i -> report("Reporte " + i)).toArray(ProgressReport[]::new);
    publish(water("2026-09", "El pozo no alcanza"), List.of(many), "");
    erase(new SubjectReference("commitment", TAPACHULA, "1"), 1);

    for (var start : List.of(HOME + "/cambios", "/cambios", HOME + "/cambios?tipo=reportes")) {
      var seen = new ArrayList<Envelope>();
      var next = Optional.of(start);
      for (int turn = 0; next.isPresent(); turn++) {
        assertThat(turn).as("pages").isLessThan(500);
        var page = page(next.get());
        seen.addAll(linked(page.replaceAll(GAP, "")));
        next = OLDER.matcher(page).results().map(it -> it.group(1)).findFirst();
      }
      assertThat(seen).doesNotHaveDuplicates();
      var ours = seen.stream().filter(it -> it.government().equals(TAPACHULA)).toList();
      assertThat(ours).hasSize(start.contains("tipo") ? 72 : 80);
    }
  }

  /** A gap leads to the erasure that explains it, which has its own place in the list. */
  static final String GAP = "(?s)<div class=\"notice warn\">.*?</div>";

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
}
