package tequio.assessment.automatic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.session.SignedInPeople;
import tequio.assessment.instrument.Question.AutomaticCheck;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.AssessmentActs;
import tequio.assessment.response.Assessments;
import tequio.assessment.response.StoredAnswers;
import tequio.assessment.result.AnswerEvidence;
import tequio.assessment.result.AnsweredQuestion;
import tequio.assessment.scoring.AnswerValue;
import tequio.httpclient.FetchResponse;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/** What the program answers by itself: marked, dated, never the only judge. */
@TequioTest
@Transactional
class AutomaticAnswersTest {

  static final GovernmentKey TOWN = new GovernmentKey("31004");

  @Autowired Assessments assessments;
  @Autowired StoredAnswers answers;
  @Autowired AssessmentActs acts;
  @Autowired AutomaticAnswersJob job;
  @Autowired TenantContext scope;
  @Autowired ApplicationContext program;

  @ParameterizedTest
  @CsvSource({
    "PAGE_ANSWERS,200,text/html,<p>Hola</p>,true",
    "PAGE_ANSWERS,404,text/html,No está,false",
    "OPEN_FORMAT,200,text/csv,a;b,true",
    "OPEN_FORMAT,200,text/html,<a href='/x.csv'>CSV</a>,true",
    "OPEN_FORMAT,200,text/html,<a href='/x.pdf'>PDF</a>,false",
    "CONTACT,200,text/html,Escriba a unidad@ejemplo.gob.mx,true",
    "CONTACT,200,text/html,Sin contacto,false"
  })
  void an_answer_says_what_was_asked_for(
      AutomaticCheck check, int status, String type, String body, boolean holds) {
    assertThat(PageProbe.holds(check, new FetchResponse(status, type, body.getBytes(UTF_8))))
        .contains(holds);
  }

  @Test
  void a_site_that_fails_or_sends_elsewhere_says_nothing() {
    for (int status : new int[] {301, 500, 503}) {
      assertThat(
              PageProbe.holds(
                  AutomaticCheck.PAGE_ANSWERS, new FetchResponse(status, "", new byte[0])))
          .isEmpty();
    }
  }

  @Test
  void an_address_that_may_not_be_asked_leaves_the_question_open() {
    scope.within(
        List.of(TOWN),
        () -> {
          var its = begin();
          save(its, evidence(Known.missing(MissingReason.NOT_REVIEWED), false), 0, true);

          job.run();

          assertThat(answers.list(its, Assessment.FIRST).values())
              .extracting(it -> it.version())
              .containsExactly(1);
          return true;
        });
  }

  @Test
  void what_only_the_program_answered_is_not_published() {
    scope.within(
        List.of(TOWN),
        () -> {
          var its = begin();
          save(its, evidence(Known.of(new AnswerValue.YesOrNo(true)), true), 0, false);

          org.assertj.core.api.Assertions.assertThatThrownBy(() -> close(its))
              .isInstanceOfSatisfying(
                  BusinessRuleException.class,
                  it -> assertThat(it.rule()).isEqualTo(AssessmentActs.Rule.AUTOMATIC_ONLY));

          save(its, evidence(Known.of(new AnswerValue.YesOrNo(true)), true), 1, true);
          close(its);
          return true;
        });
  }

  private Assessment begin() {
    return assessments.begin(
        TOWN,
        new Assessments.Beginning(
            "aidh-2016", 1, Respondent.CIVIL_SOCIETY, "Observatorio", Optional.empty()),
        person());
  }

  private void close(Assessment its) {
    acts.close(TOWN, its.number(), acts.fingerprint(its), person());
  }

  private java.util.UUID person() {
    return new SignedInPeople(program).account().value();
  }

  private void save(Assessment its, AnsweredQuestion answered, int seen, boolean byPerson) {
    assertThat(
            answers.save(
                its,
                Assessment.FIRST,
                answered,
                seen,
                byPerson ? Optional.of(person()) : Optional.empty()))
        .isTrue();
  }

  private static AnsweredQuestion evidence(Known<AnswerValue> answer, boolean automatic) {
    var source = new Source("Portal", Optional.of(URI.create("http://127.0.0.1/")));
    return new AnsweredQuestion(
        "a1",
        answer,
        Optional.empty(),
        List.of(new AnswerEvidence(source, Known.<PartialDate>notSeen())),
        automatic);
  }
}
