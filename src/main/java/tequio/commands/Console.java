package tequio.commands;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import tequio.kernel.BusinessRuleException;
import tequio.settings.Settings;

/** Command line of the program: parses arguments, runs a command and returns its exit code. */
public final class Console {

  /**
   * Logs warnings only and to standard error, because a command's output may be redirected into a
   * file.
   */
  private static final Map<String, Object> QUIET =
      Map.of("logging.level.root", "warn", "tequio.log-target", "System.err");

  /** Runs a command line and returns its exit code: 0 success, 1 failure, 2 not understood. */
  public static int run(String... words) {
    var tree = CommandTree.understanding(words);
    tree.setExecutionStrategy(Console::execute);
    tree.setParameterExceptionHandler(
        (problem, all) -> CommandErrorReporter.misunderstood(problem));
    tree.setExecutionExceptionHandler(
        (problem, command, parsed) -> CommandErrorReporter.failed(problem));
    return tree.execute(words);
  }

  private static int execute(ParseResult parsed) {
    var last = parsed.asCommandLineList().getLast();
    if (last.getCommand() instanceof ApplicationCommand task) {
      return perform(task);
    }
    if (!last.getSubcommands().isEmpty()) {
      return CommandErrorReporter.incomplete(last);
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int perform(ApplicationCommand task) {
    var settings = Settings.load(System.getenv());
    try (var program =
        RunningApplication.start(settings, WebApplicationType.NONE, properties(task))) {
      return inside(program, task);
    } catch (Exception problem) {
      return CommandErrorReporter.failed(problem);
    }
  }

  private static Map<String, Object> properties(ApplicationCommand task) {
    var properties = new HashMap<>(QUIET);
    properties.put("tequio.as-owner", task.asOwner());
    return properties;
  }

  private static int inside(RunningApplication program, ApplicationCommand task) throws Exception {
    try {
      return task.run(program.context());
    } catch (BusinessRuleException refusal) {
      return CommandErrorReporter.refused(refusal, program.context());
    }
  }

  private Console() {}
}
