package tequio.assessment.response;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.CannotCreateTransactionException;
import picocli.CommandLine.Command;
import tequio.accounts.session.SignedInPeople;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.result.AnsweredQuestion;
import tequio.assessment.scoring.AnswerValue;
import tequio.commands.ApplicationCommand;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Text;
import tequio.storage.TenantContext;

/** Forty people who answer one assessment until the program is killed, and say what is saved. */
@Command(name = "test-answers", hidden = true)
final class SaveAnswersUntilKilledCommand implements ApplicationCommand {

  static final GovernmentKey TOWN = new GovernmentKey("31002");
  static final String INSTRUMENT = "cimtra-municipal";
  private static final int PEOPLE = 40;

  @Override
  public int run(ApplicationContext program) {
    var scope = program.getBean(TenantContext.class);
    var by = new SignedInPeople(program).account().value();
    var beginning =
        new Assessments.Beginning(
            INSTRUMENT, 1, Respondent.CIVIL_SOCIETY, "Observatorio", Optional.empty());
    var begun =
        scope.within(
            List.of(TOWN), () -> program.getBean(Assessments.class).begin(TOWN, beginning, by));
    System.out.println("BEGUN " + begun.number());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < PEOPLE; i++) {
        int who = i;
        threads.submit(
            () -> scope.within(List.of(TOWN), () -> new Person(program, begun, by).answer(who)));
      }
    }
    return 0;
  }

  /** Answers question after question, each time after the newest answer. */
  private record Person(ApplicationContext program, Assessment begun, UUID by) {

    boolean answer(int who) {
      var codes =
          program
              .getBean(Instruments.class)
              .find(INSTRUMENT)
              .orElseThrow()
              .questions()
              .map(it -> it.code())
              .toList();
      for (int turn = 0; !Thread.interrupted(); turn++) {
        try {
          save(codes.get((turn + who) % 7), who + "-" + turn);
        } catch (CannotCreateTransactionException full) {
          Thread.onSpinWait();
        }
      }
      return true;
    }

    private void save(String code, String words) {
      var answers = program.getBean(StoredAnswers.class);
      var answered =
          new AnsweredQuestion(
              code,
              Known.of(new AnswerValue.YesOrNo(true)),
              Optional.of(Text.spanish(words)),
              List.of(),
              false);
      int seen =
          Optional.ofNullable(answers.list(begun, Assessment.FIRST).get(code))
              .map(StoredAnswer::version)
              .orElse(0);
      if (answers.save(begun, Assessment.FIRST, answered, seen, Optional.of(by))) {
        System.out.println("SAVED " + begun.number() + " " + code + " " + (seen + 1) + " " + words);
      }
    }
  }
}
