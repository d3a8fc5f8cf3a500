package tequio.plan.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.SubjectReference;
import tequio.plan.snapshot.PlansAsOf;

/** What the law had erased: gone everywhere, and everywhere it is said that it is gone. */
class ErasureScreenTest extends ThreeVersions {

  @Autowired PlansAsOf snapshots;
  @Autowired Clock clock;

  @Test
  void what_the_law_had_erased_leaves_a_gap_that_everybody_sees() throws Exception {
    erase(new SubjectReference("commitment", TAPACHULA, "1"), 1);
    erase(new SubjectReference("progress-report", TAPACHULA, "1.1"), 1);

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
  void a_report_stays_among_the_changes_after_its_version_was_erased() {
    erase(new SubjectReference("commitment", TAPACHULA, "1"), 1);
    erase(new SubjectReference("commitment", TAPACHULA, "1"), 2);
    var told = new ArrayList<String>();

    snapshots.eachChange(
        new DatasetScope.OfGovernment(TAPACHULA),
        AsOf.now(clock.instant()),
        it -> told.add(it.kind() + " " + it.subject() + " " + it.title().words()));

    assertThat(told)
        .filteredOn(it -> !it.startsWith("PLAN"))
        .containsExactlyInAnyOrder(
            "COMMITMENT 1 Agua", "REPORT 1.1 Agua", "REPORT 1.2 Agua", "VERIFICATION 1.1 Agua");
  }

  @Test
  void what_was_erased_is_in_no_table_and_its_number_is_never_given_again() {
    erase(new SubjectReference("commitment", TAPACHULA, "1"), 1);
    erase(new SubjectReference("plan", TAPACHULA, "2026"), 1);
    erase(new SubjectReference("progress-report", TAPACHULA, "1.2"), 1);
    erase(new SubjectReference("verification", TAPACHULA, "1.1"), 1);

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
              .param("words", "calle 5|Se midió todo|Falta el acta")
              .query(Integer.class)
              .single();
      assertThat(left).as(table).isZero();
    }
    publish(water("2026-09", "El pozo no alcanza"), List.of(report("Otro")), "");
    assertThat(history.list(new SubjectReference("progress-report", TAPACHULA, "1.3"))).hasSize(1);
  }

  @Test
  void what_is_in_force_is_corrected_before_it_is_erased() {
    assertThatThrownBy(() -> erase(new SubjectReference("commitment", TAPACHULA, "1"), 3))
        .isInstanceOf(BusinessRuleException.class);
    assertThatThrownBy(() -> erase(new SubjectReference("plan", TAPACHULA, "2026"), 3))
        .isInstanceOf(BusinessRuleException.class);
  }
}
