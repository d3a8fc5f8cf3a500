package tequio.assessment.ranking.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.AssessmentActs;
import tequio.assessment.response.Assessments;
import tequio.assessment.response.StoredAnswers;
import tequio.assessment.result.AnsweredQuestion;
import tequio.assessment.scoring.AnswerValue;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.storage.TenantContext;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** Rankings that follow from assessments which were frozen here. */
@TequioTest
@Transactional
class ComputedRankingsTest {

  static final List<String> CONDITIONS =
      List.of(
          "marco",
          "consejos",
          "transparencia",
          "rendicion-social",
          "innovacion",
          "redes",
          "organizaciones");
  static final String RANKING = "/clasificaciones/siete-condiciones";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired Assessments assessments;
  @Autowired StoredAnswers answers;
  @Autowired AssessmentActs acts;
  @Autowired TenantContext scope;
  @Autowired SetClock clock;

  private java.util.UUID person = new java.util.UUID(0, 0);
  private final List<Assessment> closed = new ArrayList<>();

  @BeforeEach
  void somebody() {
    person = new SignedInPeople(program).account().value();
    clock.set("2026-10-20T18:00:00Z");
  }

  @Test
  void independent_assessments_rank_apart_from_what_governments_say_of_themselves()
      throws Exception {
    publish("31005", Respondent.CIVIL_SOCIETY, "Observatorio", 3, 3, 3, 3, 3, 3, 3);
    publish("31006", Respondent.CIVIL_SOCIETY, "Observatorio", 3, 3, 3, 3, 0, 0, 0);
    publish("31007", Respondent.CIVIL_SOCIETY, "Observatorio", 3, 3, 3, 3, 0, 0, 0);
    publish("31008", Respondent.GOVERNMENT, "Unidad", 3, 3, 3, 3, 3, 3, 3);
    freeze("2026-12-31T18:00:00Z");

    var all = words(RANKING + "/2026-v1");
    assertThat(all)
        .contains("Observatorio", "57.14", "2, empatado con 1 más")
        .doesNotContain(name("31008"));
    assertThat(words(RANKING + "/2026-v1/autoevaluaciones"))
        .contains(name("31008"))
        .doesNotContain("Observatorio");
    assertThat(words("/clasificaciones"))
        .contains(RANKING + "/2026-v1/autoevaluaciones", "3 gobiernos");

    var state = words(RANKING + "/2026-v1?estado=31");
    assertThat(state).contains("106 gobiernos", "103 sin dato", name("31008"));
    assertThat(words(RANKING + "/2026-v1/datos.csv").lines()).hasSize(4);
    assertThat(words("/datos/clasificaciones.csv"))
        .contains("siete-condiciones,2026-v1,independiente,1,1,100,100,100,7,7");
    assertThat(words("/en" + RANKING + "/2026-v1")).contains("Only assessments by others");
  }

  @Test
  void
      where_two_assessors_differ_the_interval_reaches_over_both_and_a_year_later_is_another_edition()
          throws Exception {
    publish("31005", Respondent.CIVIL_SOCIETY, "Observatorio", 3, 3, 3, 3, 3, 3, 3);
    publish("31005", Respondent.OVERSIGHT, "Instituto", 0, 0, 0, 0, 0, 0, 3);
    freeze("2026-12-31T18:00:00Z");
    assertThat(words(RANKING + "/2026-v1"))
        .contains("14.29 a 100", "por qué: Observatorio", "por qué: Instituto");

    clock.set("2027-10-20T18:00:00Z");
    publish("31005", Respondent.CIVIL_SOCIETY, "Observatorio", 3, 3, 3, 3, 3, 3, 0);
    freeze("2027-12-31T18:00:00Z");

    assertThat(words(RANKING)).contains("Edición 2027-v1", "85.71", "14.29 a 100");
    assertThat(new Visitor(web).look(RANKING + "/2025-v1").getStatus()).isEqualTo(404);
  }

  @Test
  void a_named_list_shows_its_members_without_data_and_never_last() throws Exception {
    publish("31050", Respondent.CIVIL_SOCIETY, "Observatorio", 0, 0, 0, 0, 0, 0, 0);
    freeze("2026-12-31T18:00:00Z");

    var list = words(RANKING + "/2026-v1?lista=aidh-2016");

    assertThat(list).contains("204 gobiernos");
    assertThat(list.indexOf("Sin dato</h2>"))
        .isPositive()
        .isLessThan(list.indexOf("id=\"lista\">Lugares"));
  }

  private void publish(String key, Respondent capacity, String assessor, int... levels) {
    var town = new GovernmentKey(key);
    scope.within(
        List.of(town),
        () -> {
          var beginning =
              new Assessments.Beginning(
                  "siete-condiciones", 1, capacity, assessor, Optional.empty());
          var its = assessments.begin(town, beginning, person);
          for (int i = 0; i < levels.length; i++) {
            var answered =
                AnsweredQuestion.of(CONDITIONS.get(i), Known.of(new AnswerValue.Level(levels[i])));
            assertThat(answers.save(its, Assessment.FIRST, answered, 0, Optional.of(person)))
                .isTrue();
          }
          if (!capacity.isSelf()) {
            acts.close(town, its.number(), acts.fingerprint(its), person);
          }
          closed.add(its);
          return true;
        });
  }

  /** When the term of reply of all of them is over. */
  private void freeze(String when) {
    clock.set(when);
    for (var its : closed) {
      scope.within(
          List.of(its.government()),
          () -> acts.freeze(its.government(), its.number(), acts.fingerprint(its), person));
    }
    closed.clear();
  }

  private String name(String key) {
    return program.getBean(tequio.territory.Gazetteer.class).get(new GovernmentKey(key)).fullName();
  }

  private String words(String path) throws Exception {
    return new Visitor(web).words(path);
  }
}
