package tequio.assessment.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.testing.TequioTest;

/** Several people at one assessment: nobody loses a word, and a second one judges blindly. */
@TequioTest
@Transactional
class SharedAssessmentTest {

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;

  @SuppressWarnings("NullAway.Init")
  private AssessmentDesk desk;

  @BeforeEach
  void sitDown() {
    desk = new AssessmentDesk(web, program);
  }

  @Test
  void a_second_assessor_answers_the_sample_without_seeing_the_first() throws Exception {
    var officer = desk.as(Role.OFFICER);
    var its = desk.begin(officer, "siete-condiciones", "government");
    desk.answer(officer, its, "3", "3", "3");
    officer.send(its, its + "/muestra", "porcentaje", "100");
    assertThat(officer.words(its + "/segunda/condiciones"))
        .contains("la segunda la hace otra persona");

    var member = desk.as(Role.MEMBER);
    assertThat(member.words(its + "/segunda/condiciones")).doesNotContain("checked");
    var filled = new ArrayList<String>();
    AssessmentDesk.CONDITIONS.forEach(
        it -> filled.addAll(List.of("v." + it, "0", "q." + it, it.equals("marco") ? "0" : "3")));
    member.send(
        its + "/segunda/condiciones", its + "/segunda/condiciones", filled.toArray(String[]::new));
    AssessmentDesk.confirm(officer, its, "publicacion");

    assertThat(desk.everybody(desk.publicPage() + "/1"))
        .contains("De 7 preguntas", "6 respuestas son iguales", "Kappa de Cohen", "100 %");
  }

  @Test
  void what_cannot_be_read_comes_back_and_the_rest_is_saved() throws Exception {
    var authority = desk.as(Role.AUTHORITY);
    var its = desk.begin(authority, "metrica-gobierno-abierto", "evaluator");

    var sent =
        AssessmentDesk.send(
            authority,
            its,
            "transparencia",
            "v.subindice-transparencia",
            "0",
            "t.subindice-transparencia",
            "1,5");

    assertThat(sent.getStatus()).isEqualTo(422);
    assertThat(sent.getContentAsString(UTF_8)).contains("«1,5» está fuera", "value=\"1,5\"");
    AssessmentDesk.send(
        authority,
        its,
        "transparencia",
        "v.subindice-transparencia",
        "0",
        "t.subindice-transparencia",
        "0,5");
    AssessmentDesk.send(
        authority,
        its,
        "participacion",
        "v.subindice-participacion",
        "0",
        "t.subindice-participacion",
        "0.28");
    assertThat(authority.words(its)).contains("2 de 2 contestadas", "0.39");
  }

  @Test
  void an_assessment_begins_only_in_a_capacity_that_one_has() throws Exception {
    var member = desk.as(Role.MEMBER);
    var refused =
        member.send(
            AssessmentDesk.DESK + "/nuevo",
            AssessmentDesk.DESK + "/nuevo",
            "instrumento",
            "siete-condiciones",
            "calidad",
            "government",
            "quien",
            "");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8))
        .contains("Elija una calidad", "Escriba quién evalúa");
  }

  @Test
  void of_two_who_answer_at_once_nobody_loses_a_word() throws Exception {
    var one = desk.as(Role.OFFICER);
    var its = desk.begin(one, "autoexamen-rapido", "government");
    var other = desk.as(Role.OFFICER);
    AssessmentDesk.send(
        one,
        its,
        "antes-de-empezar",
        "v.voluntad",
        "0",
        "q.voluntad",
        "yes",
        "r.voluntad",
        "Sesión pública",
        "v.equipo",
        "0",
        "q.equipo",
        "");

    var late =
        AssessmentDesk.send(
            other,
            its,
            "antes-de-empezar",
            "v.voluntad",
            "0",
            "q.voluntad",
            "no",
            "r.voluntad",
            "Nunca",
            "v.equipo",
            "0",
            "q.equipo",
            "no-se");

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString(UTF_8))
        .contains("Otra persona contestó", "Sí. Sesión pública", "Nunca")
        .contains("name=\"v.voluntad\" value=\"1\"", "Todo lo demás quedó guardado");
    assertThat(one.words(its)).contains("2 de 8 contestadas");

    AssessmentDesk.send(
        one,
        its,
        "antes-de-empezar",
        "v.voluntad",
        "0",
        "q.voluntad",
        "",
        "v.equipo",
        "0",
        "q.equipo",
        "");
    assertThat(one.words(its)).contains("2 de 8 contestadas");
    AssessmentDesk.send(
        other,
        its,
        "antes-de-empezar",
        "v.voluntad",
        "1",
        "q.voluntad",
        "no",
        "r.voluntad",
        "Nunca");
    assertThat(one.words(its + "/secciones/antes-de-empezar"))
        .contains("Nunca")
        .doesNotContain("Sesión pública");
    assertThat(desk.within("select count(*) from assessment_answer where government = '31001'"))
        .isEqualTo(3);
  }
}
