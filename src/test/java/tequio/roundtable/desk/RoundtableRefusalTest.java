package tequio.roundtable.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.jobs.Job;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.requests.IdempotencyKey;
import tequio.roundtable.RoundtableWorld;
import tequio.roundtable.content.CriterionType;
import tequio.roundtable.content.Roundtable;
import tequio.roundtable.content.ScoringCriterion;
import tequio.storage.TenantContext;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** What a working table refuses, leaves out and forgets. */
@TequioTest
@Transactional
class RoundtableRefusalTest {

  private static final GovernmentKey TOWN = new GovernmentKey("06003");
  private static final String DESK = "/trabajo/06003/mesas/1";
  private static final String VOTER = "01234567-89ab-4cde-8f01-23456789abcd";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired SetClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TenantContext scope;
  @Autowired List<Job> jobs;
  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<Roundtable> kind;

  @SuppressWarnings("NullAway.Init")
  private Browser facilitator;

  @SuppressWarnings("NullAway.Init")
  private SubjectReference table;

  @BeforeEach
  void a_table_is_called() {
    clock.set("2026-03-02T18:00:00Z");
    facilitator = new SignedInPeople(program).as(Role.FACILITATOR, TOWN);
    table = kind.ref(TOWN, "1");
    assertThat(publisher.publishNew(kind, TOWN, criteria(3), RoundtableWorld.BY))
        .isInstanceOf(PublicationResult.Published.class);
  }

  @Test
  void scores_by_criteria_that_the_call_does_not_have_are_left_out() throws Exception {
    var phone = begin();
    facilitate(DESK + "/etapas/alternativas/apertura");
    facilitate(DESK + "/alternativas", "de", "alternativa", "what", "Brigada de fugas");
    var score = phone + "/calificaciones";
    assertThat(vote(score, "alternative", "1", "score4", "5").getStatus()).isEqualTo(422);
    assertThat(
            vote(score, "alternative", "1", "score1", "5", "score3", "2", "score6", "4")
                .getStatus())
        .isEqualTo(302);
    assertThat(count("roundtable_score where criterion > 3")).isZero();

    publisher.publish(
        kind, table, criteria(2), RoundtableWorld.BY.because(Text.spanish("Se acordó en la mesa")));
    facilitate(DESK + "/etapas/alternativas/cierre");
    assertThat(see(DESK)).contains("Brigada de fugas").doesNotContain("¿Cuesta poco?");
    assertThat(see(DESK + "/proyector")).contains("5.0").doesNotContain("¿Cuesta poco?");
  }

  @Test
  void one_that_is_cancelled_closes_its_door_and_is_not_opened_again() throws Exception {
    var phone = begin();
    facilitate(DESK + "/asistencia/apertura");
    var door = "/asistencia/" + code(see(DESK + "/asistencia"));
    anybody(door, "sector", "academia");
    facilitate(
        DESK + "/cancelacion", "de", "cancelar", "chair", "Facilitación", "reason", "Lluvias");

    assertThat(status(phone)).isEqualTo(422);
    assertThat(status(door)).isEqualTo(422);
    assertThat(see("/colima/comala/mesas/1"))
        .contains("Cancelada", "Lluvias")
        .doesNotContain("Una persona, por sector");
    assertThat(facilitate(DESK + "/asistencia/apertura").getStatus()).isNotEqualTo(302);
  }

  @Test
  void one_that_is_cancelled_before_it_is_begun_is_not_begun() throws Exception {
    facilitate(
        DESK + "/cancelacion", "de", "cancelar", "chair", "Facilitación", "reason", "Lluvias");

    assertThat(facilitate(DESK + "/apertura").getContentAsString(UTF_8)).contains("se canceló");
    assertThat(facilitate(DESK + "/asistencia/apertura").getStatus()).isNotEqualTo(302);
    assertThat(count("roundtable_session where roundtable = '1'")).isZero();
    assertThat(count("attendance_register where subject = 'roundtable/1'")).isZero();
  }

  @Test
  void no_token_of_a_browser_is_kept_with_what_was_answered() throws Exception {
    var phone = begin();
    var key = IdempotencyKey.fresh().value();
    var first = card(phone, key, VOTER);
    assertThat(first.getHeader("Location")).contains("ficha=" + VOTER);
    assertThat(card(phone, key, VOTER).getHeader("Location"))
        .isEqualTo(first.getHeader("Location"));
    assertThat(count("roundtable_card")).isEqualTo(1);

    var without = card(phone, IdempotencyKey.fresh().value(), "");
    assertThat(without.getHeader("Location")).endsWith(phone + "?listo=tarjeta");
    assertThat(count("answered_request")).isPositive();
    assertThat(count("answered_request where answered_request::text like '%-89ab-4cde-%'"))
        .isZero();
  }

  @Test
  void dots_and_scores_are_forgotten_with_the_cards() throws Exception {
    var phone = begin();
    card(phone, IdempotencyKey.fresh().value(), VOTER);
    facilitate(DESK + "/grupos", "de", "grupo", "card", "1", "name", "Fugas");
    facilitate(DESK + "/etapas/prioridad/apertura");
    vote(phone + "/puntos", "dot1", "2");
    facilitate(DESK + "/etapas/alternativas/apertura");
    facilitate(DESK + "/alternativas", "de", "alternativa", "what", "Brigada de fugas");
    vote(phone + "/calificaciones", "alternative", "1", "score1", "5");
    facilitate(DESK + "/publicacion", "de", "publicar", "chair", "Facilitación");

    forgetAt("2026-05-30T18:00:00Z");
    assertThat(count("roundtable_dot") + count("roundtable_score")).isEqualTo(2);
    forgetAt("2026-06-01T18:00:00Z");
    assertThat(count("roundtable_dot") + count("roundtable_score") + count("roundtable_card"))
        .isZero();
    assertThat(see("/colima/comala/mesas/1")).contains("Fugas", "Brigada de fugas");
  }

  private void forgetAt(String time) throws Exception {
    clock.set(time);
    for (var job : jobs) {
      if (job.name().equals("forget-table-cards")) {
        job.run();
      }
    }
    clock.set("2026-03-02T18:00:00Z");
  }

  private static Roundtable criteria(int number) {
    var its = RoundtableWorld.water("2026-03-02");
    var all = new java.util.ArrayList<>(its.criteria());
    all.add(new ScoringCriterion(CriterionType.SOCIAL_INNOVATION, Text.spanish("¿Cuesta poco?")));
    return new Roundtable(
        its.title(),
        its.problems(),
        its.day(),
        its.begins(),
        its.ends(),
        its.place(),
        its.convener(),
        its.facilitator(),
        its.access(),
        its.agenda(),
        all.subList(0, number),
        its.registration(),
        its.places(),
        its.groups());
  }

  private String begin() throws Exception {
    assertThat(facilitate(DESK + "/apertura").getStatus()).isEqualTo(302);
    return "/mesa/" + code(see(DESK));
  }

  private int count(String rows) {
    return scope.within(
        List.of(TOWN),
        () -> jdbc.sql("select count(*) from " + rows).query(Integer.class).single());
  }

  private MockHttpServletResponse card(String phone, String key, String voter) throws Exception {
    var form = post(phone + "/tarjetas").param(IdempotencyKey.FIELD, key);
    return fill(
        form, "mesa", "06003/1", "de", "tarjeta", "ficha", voter, "id", "", "words", "Hay fugas");
  }

  private MockHttpServletResponse vote(String path, String... fields) throws Exception {
    var form = post(path).param("mesa", "06003/1").param("de", "nota-1").param("ficha", VOTER);
    return fill(form.param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value()), fields);
  }

  private static String code(String page) {
    var code = Pattern.compile("<code class=\"big\">([A-Z]{4})</code>").matcher(page);
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private MockHttpServletResponse facilitate(String path, String... fields) throws Exception {
    var form = post(path).cookie(facilitator.asCookie()).param("_csrf", facilitator.form());
    return fill(form.param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value()), fields);
  }

  private MockHttpServletResponse anybody(String path, String... fields) throws Exception {
    return fill(post(path).param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value()), fields);
  }

  private MockHttpServletResponse fill(MockHttpServletRequestBuilder form, String... fields)
      throws Exception {
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form).andReturn().getResponse();
  }

  private String see(String path) throws Exception {
    var answer = mvc.perform(get(path).cookie(facilitator.asCookie())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private int status(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse().getStatus();
  }
}
