package tequio.assessment.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.CannotCreateTransactionException;
import tequio.accounts.session.SignedInPeople;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.result.AnsweredQuestion;
import tequio.assessment.result.AssessmentResult;
import tequio.assessment.scoring.AnswerValue;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Text;
import tequio.ledger.history.CanonicalJson;
import tequio.storage.Json;
import tequio.storage.TenantContext;
import tequio.testing.TequioTest;

/** Forty people answer one assessment at the same time. */
@TequioTest
class AnswersAtOnceTest {

  static final GovernmentKey TOWN = new GovernmentKey("31002");
  static final int PEOPLE = 40;

  @Autowired Assessments assessments;
  @Autowired StoredAnswers answers;
  @Autowired FreezeAssessment freezing;
  @Autowired AssessmentActs acts;
  @Autowired Instruments instruments;
  @Autowired TenantContext scope;
  @Autowired ApplicationContext program;

  private java.util.UUID person = new java.util.UUID(0, 0);
  private Optional<Assessment> begun = Optional.empty();

  @BeforeEach
  void begin() {
    person = new SignedInPeople(program).account().value();
    var beginning =
        new Assessments.Beginning(
            "cimtra-municipal", 1, Respondent.CIVIL_SOCIETY, "Observatorio", Optional.empty());
    begun = Optional.of(within(() -> assessments.begin(TOWN, beginning, person)));
  }

  @AfterEach
  void leaveNothing() {
    within(() -> {
      acts.discard(TOWN, begun.orElseThrow().number(), person);
      return true;
    });
  }

  @Test
  void whoever_is_told_that_an_answer_is_saved_finds_it() throws Exception {
    var questions = instrument().questions().limit(6).map(it -> it.code()).toList();
    var kept = new ArrayList<Future<List<String>>>();
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < PEOPLE; i++) {
        int who = i;
        kept.add(
            threads.submit(() -> {
              start.await();
              return within(() -> answerAll(questions, who));
            }));
      }
      start.countDown();
    }
    var told = new ArrayList<String>();
    for (var one : kept) {
      told.addAll(one.get());
    }

    var stored =
        within(() ->
            questions.stream()
                .flatMap(code -> all(code).stream())
                .map(it -> it.reason().orElseThrow().words())
                .toList());
    assertThat(stored).containsExactlyInAnyOrderElementsOf(told);
    assertThat(told).hasSize(PEOPLE * questions.size());
  }

  @Test
  void frozen_and_read_again_it_is_the_same_bytes() {
    within(() -> {
      answerAll(instrument().questions().map(it -> it.code()).toList(), 0);
      var result = freezing.result(begun.orElseThrow(), java.time.ZoneOffset.UTC);
      var body = CanonicalJson.body(result);
      var again = Json.MAPPER.readValue(body, AssessmentResult.class);

      assertThat(CanonicalJson.body(again)).isEqualTo(body);
      assertThat(CanonicalJson.body(freezing.result(begun.orElseThrow(), java.time.ZoneOffset.UTC)))
          .isEqualTo(body);
      return true;
    });
  }

  /** As a person does who reads what others said and says it once more. */
  private List<String> answerAll(List<String> questions, int who) {
    var told = new ArrayList<String>();
    for (var code : questions) {
      var mine = answer(code, who);
      boolean saved = false;
      while (!saved) {
        saved =
            patiently(
                () -> answers.save(begun.orElseThrow(), 1, mine, seen(code), Optional.of(person)));
      }
      told.add(mine.reason().orElseThrow().words());
    }
    return told;
  }

  /** Whoever is told that the house is full asks again. */
  private static <T> T patiently(java.util.function.Supplier<T> act) {
    while (true) {
      try {
        return act.get();
      } catch (CannotCreateTransactionException full) {
        Thread.onSpinWait();
      }
    }
  }

  private int seen(String code) {
    return Optional.ofNullable(answers.list(begun.orElseThrow(), 1).get(code))
        .map(StoredAnswer::version)
        .orElse(0);
  }

  private List<AnsweredQuestion> all(String code) {
    var found = new ArrayList<AnsweredQuestion>();
    for (int version = 1; version <= seen(code); version++) {
      found.add(answers.find(begun.orElseThrow(), 1, code, version).orElseThrow().answered());
    }
    return found;
  }

  private static AnsweredQuestion answer(String code, int who) {
    return new AnsweredQuestion(
        code,
        Known.of(new AnswerValue.YesOrNo(who % 2 == 0)),
        Optional.of(Text.spanish(code + " por " + who)),
        List.of(),
        false);
  }

  private Instrument instrument() {
    return instruments.find("cimtra-municipal").orElseThrow();
  }

  private <T> T within(java.util.function.Supplier<T> act) {
    return scope.within(List.of(TOWN), act::get);
  }
}
