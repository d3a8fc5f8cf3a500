package tequio.commands;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tequio.kernel.BusinessRuleException;
import tequio.settings.EditDistance;
import tequio.settings.StartupException;
import tequio.web.Texts;
import tequio.web.error.RefusalPage;

/** Prints one sentence for a failed command and chooses its exit code. */
final class CommandErrorReporter {

  private static final int MISUNDERSTOOD = 2;
  private static final int FAILED = 1;

  static int misunderstood(ParameterException problem) {
    return switch (problem) {
      case UnmatchedArgumentException unknown -> unknown(unknown);
      case MissingParameterException missing -> missing(missing);
      case ParameterException other -> say(MISUNDERSTOOD, "commands.stop.value", other);
    };
  }

  static int incomplete(CommandLine group) {
    var known = names(group).sorted().toList();
    return known.isEmpty() || group.getParent() == null
        ? say(MISUNDERSTOOD, "commands.stop.no-command")
        : say(
            MISUNDERSTOOD,
            "commands.stop.incomplete",
            group.getCommandName(),
            String.join(", ", known));
  }

  /**
   * Reports any failure: prints the message of a {@link StartupException}; anything else is logged
   * and reported as a fault of the program.
   */
  static int failed(Throwable problem) {
    return findStop(problem)
        .map(stop -> print(FAILED, stop))
        .orElseGet(() -> {
          LoggerFactory.getLogger(CommandErrorReporter.class).error("a command broke", problem);
          return say(FAILED, "commands.stop.broken", problem);
        });
  }

  static Optional<StartupException> findStop(Throwable problem) {
    return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
        .filter(StartupException.class::isInstance)
        .map(StartupException.class::cast)
        .findFirst();
  }

  static int refused(BusinessRuleException refusal, MessageSource words) {
    var page = new RefusalPage(refusal.rule(), refusal.details());
    System.err.println(words.getMessage(page.key(), page.details().toArray(), Texts.SPANISH));
    return FAILED;
  }

  private static int unknown(UnmatchedArgumentException problem) {
    String word = problem.getUnmatched().getFirst();
    var command = problem.getCommandLine();
    var known =
        word.startsWith("-")
            ? command.getCommandSpec().optionsMap().keySet().stream()
            : names(command);
    return known
        .min(Comparator.comparingInt(name -> EditDistance.distance(name, word)))
        .map(nearest -> say(MISUNDERSTOOD, "commands.stop.unknown", word, nearest))
        .orElseGet(() -> say(MISUNDERSTOOD, "commands.stop.too-much", word));
  }

  private static int missing(MissingParameterException problem) {
    var names = problem.getMissing().stream().map(ArgSpec::paramLabel).toList();
    return say(MISUNDERSTOOD, "commands.stop.missing", String.join(", ", names));
  }

  private static Stream<String> names(CommandLine command) {
    return command.getSubcommands().entrySet().stream()
        .filter(each -> !each.getValue().getCommandSpec().usageMessage().hidden())
        .map(each -> each.getKey());
  }

  private static int say(int code, String key, Object... details) {
    return print(code, new StartupException(key, details));
  }

  private static int print(int code, StartupException stop) {
    System.err.println(stop.getMessage());
    return code;
  }

  private CommandErrorReporter() {}
}
