package tequio.editing.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.kernel.GovernmentKey;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.requests.IdempotencyKey;
import tequio.testing.TequioTest;

/** A page that others transcribed becomes its government's own, by a document, once. */
@TequioTest
@Transactional
class ClaimTranscribedPlanTest {

  static final GovernmentKey COLIMA = new GovernmentKey("06002");
  static final String PLAN = "/trabajo/06002/planes/2026";
  static final String PUBLIC = "/colima/colima/plan/2026";
  static final String DOCUMENT = "Acta de cabildo 12, 3 de noviembre de 2026";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired PublishPlan publish;

  @SuppressWarnings("NullAway.Init")
  private Browser officer;

  @BeforeEach
  void signIn() {
    officer = new SignedInPeople(program).as(Role.OFFICER, COLIMA);
    var file = PlanWorld.plan(COLIMA, "2026", PlanWorld.entry(1, PlanWorld.content("Agua limpia")));
    publish.publish(file, PlanWorld.TERMS);
  }

  @Test
  void a_transcribed_page_is_changed_by_its_government_only_after_taking_it_over()
      throws Exception {
    assertThat(see("/trabajo")).contains("Hágase cargo de la página «Plan de prueba 2026»");
    assertThat(send(PLAN + "/borrador").getStatus()).isEqualTo(404);

    var silent = send(PLAN + "/administracion", "office", "Presidencia");
    assertThat(silent.getStatus()).isEqualTo(422);
    assertThat(silent.getContentAsString(UTF_8)).contains("¿Con qué documento? Falta escribir");
    assertThat(see(PUBLIC)).contains("el gobierno no administra esta página");

    var taken = send(PLAN + "/administracion", "office", "Presidencia", "document", DOCUMENT);
    assertThat(taken.getRedirectedUrl()).isEqualTo(PUBLIC);
    assertThat(see(PUBLIC))
        .contains(DOCUMENT)
        .doesNotContain("el gobierno no administra esta página");
    assertThat(see(PUBLIC + "/versiones/2")).contains(DOCUMENT, "Presidencia");
    assertThat(see("/colima/colima"))
        .contains("no dice qué actividades tiene cada compromiso")
        .doesNotContain("<small>de 0</small>", "El avance, mes a mes");

    assertThat(send(PLAN + "/administracion", "office", "X", "document", "Y").getStatus())
        .isEqualTo(404);
    assertThat(see("/trabajo")).doesNotContain("Hágase cargo");
    assertThat(send(PLAN + "/borrador").getRedirectedUrl()).isEqualTo(PLAN);
  }

  private MockHttpServletResponse send(String path, String... fields) throws Exception {
    var form =
        post(path)
            .cookie(officer.asCookie())
            .param("_csrf", officer.form())
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
  }

  private String see(String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(officer.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }
}
