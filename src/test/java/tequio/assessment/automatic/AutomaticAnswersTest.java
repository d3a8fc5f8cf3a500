package tequio.assessment.automatic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.session.SignedInPeople;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.form.AnswerForm;
import tequio.assessment.instrument.Question.AutomaticCheck;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.AssessmentActs;
import tequio.assessment.response.Assessments;
import tequio.assessment.response.SaveAnswers;
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
  static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");

  @Autowired Assessments assessments;
  @Autowired StoredAnswers answers;
  @Autowired AssessmentActs acts;
  @Autowired AutomaticAnswersJob job;
  @Autowired SaveAnswers saving;
  @Autowired Instruments instruments;
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
    "CONTACT,200,text/html,Sin contacto,false",
    "FRESH_HALF_YEAR,200,text/html,<time datetime='2026-08-01'>agosto</time>,true",
    "FRESH_MONTH,200,text/html,<time datetime='2026-08-01'>agosto</time>,false",
    "FRESH_MONTH,200,text/html,<time datetime='2027-08-01'>error</time><time datetime='2020-01-01'>,false",
    "FRESH_QUARTER,200,application/json,'{\"metadata_modified\": \"2026-11-02T10:00:00\"}',true",
    "FRESH_YEAR,200,text/html,'{\"dateModified\":\"2024-11-02\"}',false"
  })
  void an_answer_says_what_was_asked_for(
      AutomaticCheck check, int status, String type, String body, boolean holds) {
    assertThat(PageProbe.holds(check, new FetchResponse(status, type, body.getBytes(UTF_8)), NOW))
        .contains(holds);
  }

  @Test
  void a_site_that_fails_or_sends_elsewhere_says_nothing() {
    for (int status : new int[] {301, 500, 503}) {
      assertThat(
              PageProbe.holds(
                  AutomaticCheck.PAGE_ANSWERS, new FetchResponse(status, "", new byte[0]), NOW))
          .isEmpty();
    }
  }

  @Test
  void what_says_no_date_is_neither_fresh_nor_old_and_a_page_made_now_is_no_proof() {
    var made = new FetchResponse(200, "text/html", "Hola".getBytes(UTF_8), Optional.of(NOW));
    var file = new FetchResponse(200, "text/csv", "a;b".getBytes(UTF_8), Optional.of(NOW));

    assertThat(PageProbe.holds(AutomaticCheck.FRESH_YEAR, made, NOW)).isEmpty();
    assertThat(PageProbe.holds(AutomaticCheck.FRESH_YEAR, file, NOW)).contains(true);
    assertThat(PageProbe.holds(AutomaticCheck.FRESH_YEAR, file, NOW.plus(Duration.ofDays(400))))
        .contains(false);
  }

  /** Whoever assesses contests it by answering otherwise; the program then leaves it alone. */
  @Test
  void a_person_who_answers_otherwise_is_right_and_the_program_says_no_more() {
    scope.within(
        List.of(TOWN),
        () -> {
          var its = begin();
          save(its, evidence(Known.of(new AnswerValue.YesOrNo(true)), true), 0, false);
          var form =
              new AnswerForm(
                  "no", List.of(), "", "La página está vacía", "Portal", "http://127.0.0.1/", "");
          var question = instruments.find("aidh-2016").orElseThrow().question("a1").orElseThrow();
          var outcome =
              saving.save(its, 1, List.of(new SaveAnswers.Typed(question, form, 1)), person());

          job.run();

          assertThat(outcome).allMatch(SaveAnswers.Outcome.Kept.class::isInstance);
          var newest =
              java.util.Objects.requireNonNull(answers.list(its, Assessment.FIRST).get("a1"));
          assertThat(newest.version()).isEqualTo(2);
          assertThat(newest.answered().automatic()).isFalse();
          assertThat(newest.answered().answer())
              .isEqualTo(Known.of(new AnswerValue.YesOrNo(false)));
          close(its);
          return true;
        });
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
