package tequio.plan.exchange;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import tequio.plan.file.ImportProblem;
import tequio.plan.publication.Outcome;
import tequio.plan.version.CommitmentKey;
import tequio.web.Texts;

/** Console output and exit code of the import command. */
record ImportConsole(Texts t) {

  ImportConsole(ApplicationContext program) {
    this(new Texts(program.getBean(MessageSource.class), Texts.SPANISH, ZoneOffset.UTC));
  }

  int problems(List<ImportProblem> problems) {
    System.err.println(t.say("plan.import.refused", problems.size()));
    for (var problem : problems) {
      var where = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
      System.err.println(
          t.say("plan.import.problem", String.valueOf(problem.line()), where, problem.say(t)));
    }
    return 1;
  }

  int unpublished(String key, List<Outcome.Named> commitments) {
    System.err.println(t.say(key));
    commitments.forEach(it -> System.err.println("  " + it.key().number() + ". " + it.title()));
    return 1;
  }

  int taken(Outcome.Taken taken) {
    if (taken.plan()) {
      System.err.println(t.say("plan.import.code-taken"));
    }
    if (!taken.commitments().isEmpty()) {
      var numbers =
          taken.commitments().stream().map(String::valueOf).collect(Collectors.joining(", "));
      System.err.println(t.say("plan.import.numbers-taken", numbers));
    }
    return 1;
  }

  int published(Outcome.Published done) {
    var plan = done.government() + " " + done.code();
    if (done.isNothingNew()) {
      System.out.println(t.say("plan.import.nothing-new", plan));
      return 0;
    }
    System.out.println(t.say("plan.import.done", plan, String.valueOf(done.version())));
    tell("plan.import.created", done.created());
    tell("plan.import.changed", done.changed());
    if (done.reports() + done.verifications() > 0) {
      System.out.println(t.say("plan.import.facts", done.reports(), done.verifications()));
    }
    return 0;
  }

  private void tell(String key, List<CommitmentKey> keys) {
    if (!keys.isEmpty()) {
      var numbers =
          keys.stream().map(it -> String.valueOf(it.number())).collect(Collectors.joining(", "));
      System.out.println(t.say(key, numbers));
    }
  }
}
