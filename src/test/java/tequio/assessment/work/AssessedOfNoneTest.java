package tequio.assessment.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import tequio.accounts.caller.Role;
import tequio.accounts.role.Grant;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** An assessment of what is no government: an institute, a practice. */
@TequioTest
@Transactional
class AssessedOfNoneTest {

  static final String NEW = "/trabajo/00/diagnosticos/nuevo";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;

  @Test
  void it_says_what_was_assessed_and_has_a_short_address() throws Exception {
    clock.set("2026-10-20T18:00:00Z");
    var authority = authority();
    var unsaid =
        authority.send(
            NEW,
            NEW,
            "instrumento",
            "doce-criterios",
            "calidad",
            "evaluator",
            "quien",
            "Universidad");
    assertThat(unsaid.getStatus()).isEqualTo(422);
    assertThat(unsaid.getContentAsString(UTF_8)).contains("Escriba qué se evalúa");
    var its =
        Visitor.location(
            authority.send(
                NEW,
                NEW,
                "instrumento",
                "doce-criterios",
                "calidad",
                "evaluator",
                "quien",
                "Universidad",
                "evaluado",
                "Instituto de Transparencia"));
    assertThat(authority.words(its)).contains("Se evalúa: Instituto de Transparencia");
    authority.send(
        its + "/secciones/diez",
        its + "/secciones/diez",
        "v.innovacion",
        "0",
        "q.innovacion",
        "no");
    AssessmentDesk.confirm(authority, its, "cierre");
    clock.set("2026-12-31T18:00:00Z");
    AssessmentDesk.confirm(authority(), its, "publicacion");

    var number = its.substring(its.lastIndexOf('/') + 1);
    var moved = new Visitor(web).look("/diagnosticos/" + number);
    assertThat(moved.getStatus()).isEqualTo(302);
    var page = Visitor.location(moved);
    assertThat(new Visitor(web).words(page))
        .contains("Qué se evaluó", "Instituto de Transparencia");
    assertThat(new Visitor(web).words(page + "/historial")).contains("Instituto de Transparencia");
    assertThat(new Visitor(web).words(Visitor.location(new Visitor(web).look("/diagnosticos"))))
        .contains("Instituto de Transparencia");
    TransactionSynchronizationUtils.triggerBeforeCommit(false);
    for (var search :
        List.of(
            "/buscar?q=Instituto de Transparencia",
            "/buscar?q=instituto transparencia doce criterios",
            "/en/buscar?q=Instituto de Transparencia")) {
      var found = new Visitor(web).words(search);
      assertThat(found).as(search).contains(page + "\"");
      assertThat(found.replaceAll("</?mark>", "")).contains("Instituto de Transparencia");
    }
  }

  private Visitor authority() {
    var grant = Grant.of(Role.AUTHORITY, new GovernmentKey("00"), SignedInPeople.from());
    return new Visitor(web, new SignedInPeople(program).with(grant).asCookie());
  }
}
