package tequio.assessment.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** People of different sectors diagnose a municipality, as they would in a browser. */
@TequioTest
@Transactional
class AssessmentFlowTest {

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;

  @SuppressWarnings("NullAway.Init")
  private AssessmentDesk desk;

  @BeforeEach
  void sitDown() {
    desk = new AssessmentDesk(web, program);
  }

  @Test
  void an_officer_diagnoses_their_municipality_and_a_year_later_again() throws Exception {
    clock.set("2026-10-20T18:00:00Z");
    var officer = desk.as(Role.OFFICER);
    desk.publish(
        officer, desk.begin(officer, "siete-condiciones", "government"), "1", "no-se", "2");

    clock.set("2027-10-20T18:00:00Z");
    var later = desk.as(Role.OFFICER);
    desk.publish(
        later, desk.begin(later, "siete-condiciones", "government"), "3", "no-aplica", "3");

    var first = desk.everybody(desk.publicPage() + "/1");
    assertThat(first)
        .contains("Siete condiciones", "El gobierno evaluado", "No se sabe")
        .contains("Qué hacer ahora", "Comparar con");
    assertThat(desk.everybody(desk.publicPage() + "/2/comparacion/1"))
        .contains("distinto", "No aplica");
    assertThat(desk.everybody("/en" + desk.publicPage() + "/1")).contains("What to do next");
    assertThat(desk.everybody(desk.publicPage())).contains("Siete condiciones");
  }

  @Test
  void civil_society_answers_the_same_and_is_never_mixed_in() throws Exception {
    var officer = desk.as(Role.OFFICER);
    desk.publish(officer, desk.begin(officer, "siete-condiciones", "government"), "3", "3", "3");
    var member = desk.as(Role.MEMBER);
    var theirs = desk.begin(member, "siete-condiciones", "civil-society");
    desk.answer(member, theirs, "0", "0", "0");

    assertThat(officer.words(theirs + "/secciones/condiciones")).contains("en otra calidad");
    assertThat(officer.words(theirs)).contains("Lo contesta quien evalúa en esta calidad");
    AssessmentDesk.confirm(member, theirs, "cierre");
    assertThat(member.send(theirs, theirs + "/publicacion").getStatus()).isEqualTo(409);
  }

  @Test
  void the_assessed_replies_before_it_is_published() throws Exception {
    clock.set("2026-11-30T18:00:00Z");
    var authority = desk.as(Role.AUTHORITY);
    var its = desk.begin(authority, "doce-criterios", "oversight");
    AssessmentDesk.send(
        authority,
        its,
        "diez",
        "q.innovacion",
        "no",
        "v.innovacion",
        "0",
        "r.innovacion",
        "Nada nuevo");
    AssessmentDesk.confirm(authority, its, "cierre");

    var officer = desk.as(Role.OFFICER);
    assertThat(authority.words(its + "/replicas")).contains("en otra calidad");
    officer.send(its + "/replicas", its + "/replicas", "r.innovacion", "Sí hubo algo nuevo.");
    assertThat(authority.words(its)).doesNotContain("Publicar el resultado");

    clock.set("2026-12-31T18:00:00Z");
    AssessmentDesk.confirm(desk.as(Role.AUTHORITY), its, "publicacion");

    assertThat(desk.everybody(desk.publicPage() + "/1"))
        .contains("Sí hubo algo nuevo.", "Réplica de quien fue evaluado", "Nada nuevo")
        .contains("La autoridad de transparencia");
    var late = desk.as(Role.OFFICER);
    assertThat(late.words(its + "/replicas")).contains("Sí hubo algo nuevo.");
    assertThat(
            late.send(its + "/replicas", its + "/replicas", "r.innovacion", "Tarde.").getStatus())
        .isEqualTo(409);
  }

  @Test
  void what_is_frozen_takes_no_answer_and_a_correction_is_a_new_edition() throws Exception {
    var officer = desk.as(Role.OFFICER);
    var its = desk.begin(officer, "siete-condiciones", "government");
    desk.publish(officer, its, "3", "2", "1");

    assertThat(
            AssessmentDesk.send(officer, its, "condiciones", "v.marco", "1", "q.marco", "0")
                .getStatus())
        .isEqualTo(409);
    officer.send(its, its + "/edicion", "motivo", "Faltaba un reglamento.");
    AssessmentDesk.send(officer, its, "condiciones", "v.marco", "1", "q.marco", "0");
    AssessmentDesk.confirm(officer, its, "publicacion");

    assertThat(desk.everybody(desk.publicPage() + "/1/versiones/2"))
        .contains("Faltaba un reglamento.");
    assertThat(desk.everybody(desk.publicPage() + "/1/versiones/1"))
        .contains("ya no es la vigente");
    assertThatThrownBy(() ->
            desk.within(
                """
                with added as (insert into assessment_answer values
                  ('31001', 1, 1, 'redes', 9, '{}', null, timestamp 'epoch') returning 1)
                select count(*) from added
                """))
        .isInstanceOf(DataAccessException.class);
  }

  /** What the program makes whole is not written section by section like a document. */
  @Test
  void an_assessment_is_not_begun_as_an_empty_document() throws Exception {
    var officer = desk.as(Role.OFFICER);

    assertThat(officer.words("/trabajo/31001")).doesNotContain("documentos/assessment");
    assertThat(officer.look("/trabajo/31001/documentos/assessment/1").getStatus()).isEqualTo(404);
  }
}
