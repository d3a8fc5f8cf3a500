package tequio.assessment.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.storage.TenantContext;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** People of different sectors diagnose a municipality, as they would in a browser. */
@TequioTest
@Transactional
class AssessmentFlowTest {

  static final GovernmentKey TOWN = new GovernmentKey("31001");
  static final String DESK = "/trabajo/31001/diagnosticos";
  static final List<String> CONDITIONS =
      List.of(
          "marco",
          "consejos",
          "transparencia",
          "rendicion-social",
          "innovacion",
          "redes",
          "organizaciones");

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void an_officer_diagnoses_their_municipality_and_a_year_later_again() throws Exception {
    clock.set("2026-10-20T18:00:00Z");
    var officer = as(Role.OFFICER);
    publish(officer, begin(officer, "siete-condiciones", "government"), "1", "no-se", "2");

    clock.set("2027-10-20T18:00:00Z");
    var later = as(Role.OFFICER);
    publish(later, begin(later, "siete-condiciones", "government"), "3", "no-aplica", "3");

    var first = everybody(publicPage() + "/1");
    assertThat(first)
        .contains("Siete condiciones", "El gobierno evaluado", "No se sabe")
        .contains("Qué hacer ahora", "Comparar con");
    assertThat(everybody(publicPage() + "/2/comparacion/1")).contains("distinto", "No aplica");
    assertThat(everybody("/en" + publicPage() + "/1")).contains("What to do next");
    assertThat(everybody(publicPage())).contains("Siete condiciones");
  }

  @Test
  void civil_society_answers_the_same_and_is_never_mixed_in() throws Exception {
    var officer = as(Role.OFFICER);
    publish(officer, begin(officer, "siete-condiciones", "government"), "3", "3", "3");
    var member = as(Role.MEMBER);
    var theirs = begin(member, "siete-condiciones", "civil-society");
    answer(member, theirs, "0", "0", "0");

    assertThat(officer.words(theirs + "/secciones/condiciones")).contains("en otra calidad");
    assertThat(officer.words(theirs)).contains("Lo contesta quien evalúa en esta calidad");
    member.send(theirs, theirs + "/cierre");
    assertThat(member.send(theirs, theirs + "/publicacion").getStatus()).isEqualTo(409);
  }

  @Test
  void the_assessed_replies_before_it_is_published() throws Exception {
    clock.set("2026-11-30T18:00:00Z");
    var authority = as(Role.AUTHORITY);
    var its = begin(authority, "doce-criterios", "oversight");
    send(
        authority,
        its,
        "diez",
        "q.innovacion",
        "no",
        "v.innovacion",
        "0",
        "r.innovacion",
        "Nada nuevo");
    authority.send(its, its + "/cierre");

    var officer = as(Role.OFFICER);
    assertThat(authority.words(its + "/replicas")).contains("en otra calidad");
    officer.send(its + "/replicas", its + "/replicas", "r.innovacion", "Sí hubo algo nuevo.");
    assertThat(authority.words(its)).doesNotContain("Publicar el resultado");

    clock.set("2026-12-12T18:00:00Z");
    as(Role.AUTHORITY).send(DESK + "/nuevo", its + "/publicacion");

    assertThat(everybody(publicPage() + "/1"))
        .contains("Sí hubo algo nuevo.", "Réplica de quien fue evaluado", "Nada nuevo")
        .contains("La autoridad de transparencia");
    var late = as(Role.OFFICER);
    assertThat(late.words(its + "/replicas")).contains("Sí hubo algo nuevo.");
    assertThat(
            late.send(its + "/replicas", its + "/replicas", "r.innovacion", "Tarde.").getStatus())
        .isEqualTo(409);
  }

  @Test
  void of_two_who_answer_at_once_nobody_loses_a_word() throws Exception {
    var one = as(Role.OFFICER);
    var its = begin(one, "autoexamen-rapido", "government");
    var other = as(Role.OFFICER);
    send(
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
        send(
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

    send(
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
    send(
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
    assertThat(within("select count(*) from assessment_answer where government = '31001'"))
        .isEqualTo(3);
  }

  @Test
  void a_second_assessor_answers_the_sample_without_seeing_the_first() throws Exception {
    var officer = as(Role.OFFICER);
    var its = begin(officer, "siete-condiciones", "government");
    answer(officer, its, "3", "3", "3");
    officer.send(its, its + "/muestra", "porcentaje", "100");
    assertThat(officer.words(its + "/segunda/condiciones"))
        .contains("la segunda la hace otra persona");

    var member = as(Role.MEMBER);
    assertThat(member.words(its + "/segunda/condiciones")).doesNotContain("checked");
    var filled = new ArrayList<String>();
    CONDITIONS.forEach(
        it -> filled.addAll(List.of("v." + it, "0", "q." + it, it.equals("marco") ? "0" : "3")));
    member.send(
        its + "/segunda/condiciones", its + "/segunda/condiciones", filled.toArray(String[]::new));
    officer.send(its, its + "/publicacion");

    assertThat(everybody(publicPage() + "/1"))
        .contains("De 7 preguntas", "6 respuestas son iguales", "Kappa de Cohen", "100 %");
  }

  @Test
  void what_is_frozen_takes_no_answer_and_a_correction_is_a_new_edition() throws Exception {
    var officer = as(Role.OFFICER);
    var its = begin(officer, "siete-condiciones", "government");
    publish(officer, its, "3", "2", "1");

    assertThat(send(officer, its, "condiciones", "v.marco", "1", "q.marco", "0").getStatus())
        .isEqualTo(409);
    officer.send(its, its + "/edicion", "motivo", "Faltaba un reglamento.");
    send(officer, its, "condiciones", "v.marco", "1", "q.marco", "0");
    officer.send(its, its + "/publicacion");

    assertThat(everybody(publicPage() + "/1/versiones/2")).contains("Faltaba un reglamento.");
    assertThat(everybody(publicPage() + "/1/versiones/1")).contains("ya no es la vigente");
    assertThatThrownBy(() ->
            within(
                """
                with added as (insert into assessment_answer values
                  ('31001', 1, 1, 'redes', 9, '{}', null, timestamp 'epoch') returning 1)
                select count(*) from added
                """))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void what_cannot_be_read_comes_back_and_the_rest_is_saved() throws Exception {
    var authority = as(Role.AUTHORITY);
    var its = begin(authority, "metrica-gobierno-abierto", "evaluator");

    var sent =
        send(
            authority,
            its,
            "transparencia",
            "v.subindice-transparencia",
            "0",
            "t.subindice-transparencia",
            "1,5");

    assertThat(sent.getStatus()).isEqualTo(422);
    assertThat(sent.getContentAsString(UTF_8)).contains("«1,5» está fuera", "value=\"1,5\"");
    send(
        authority,
        its,
        "transparencia",
        "v.subindice-transparencia",
        "0",
        "t.subindice-transparencia",
        "0,5");
    send(
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
    var member = as(Role.MEMBER);
    var refused =
        member.send(
            DESK + "/nuevo",
            DESK + "/nuevo",
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

  private String begin(Visitor who, String instrument, String capacity) throws Exception {
    var begun =
        who.send(
            DESK + "/nuevo",
            DESK + "/nuevo",
            "instrumento",
            instrument,
            "calidad",
            capacity,
            "quien",
            "Unidad de prueba");
    return Visitor.location(begun);
  }

  private void publish(Visitor who, String its, String... levels) throws Exception {
    answer(who, its, levels);
    who.send(its, its + "/publicacion");
  }

  /** The first conditions with these answers, the rest without. */
  private void answer(Visitor who, String its, String... levels) throws Exception {
    var filled = new ArrayList<String>();
    for (int i = 0; i < CONDITIONS.size(); i++) {
      var code = CONDITIONS.get(i);
      filled.addAll(List.of("v." + code, "0", "q." + code, i < levels.length ? levels[i] : "3"));
    }
    send(who, its, "condiciones", filled.toArray(String[]::new));
  }

  private static org.springframework.mock.web.MockHttpServletResponse send(
      Visitor who, String its, String section, String... filled) throws Exception {
    return who.send(DESK + "/nuevo", its + "/secciones/" + section, filled);
  }

  private Visitor as(Role role) {
    return new Visitor(web, new SignedInPeople(program).as(role, TOWN).asCookie());
  }

  private String everybody(String path) throws Exception {
    return new Visitor(web).words(path);
  }

  private String publicPage() throws Exception {
    return Visitor.location(new Visitor(web).look("/m/31001")) + "/diagnosticos";
  }

  private Long within(String sql) {
    return program
        .getBean(TenantContext.class)
        .within(List.of(TOWN), () -> jdbc.sql(sql).query(Long.class).single());
  }
}
