package tequio.plan.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tequio.commands.ApplicationCommand;
import tequio.kernel.Actor;
import tequio.kernel.Characters;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.plan.file.PlanFile;
import tequio.plan.file.ReadPlanFile;
import tequio.plan.publication.Outcome;
import tequio.plan.publication.PublicationOptions;
import tequio.settings.StartupException;

/** Command: publishes a plan from a file. */
@Command(
    name = "import plan",
    description = "Publica el plan de un archivo; lo que cambia pide su motivo.")
final class ImportPlanCommand implements ApplicationCommand {

  private static final String TRANSCRIBER = "Quien transcribió";

  @Parameters(paramLabel = "ARCHIVO")
  @Nullable Path file;

  @Option(names = "--reason", paramLabel = "MOTIVO")
  @Nullable String reason;

  @Option(names = "--by", paramLabel = "OFICINA")
  @Nullable String by;

  @Option(names = "--keep-missing")
  boolean keepMissing;

  @Override
  public int run(ApplicationContext program) throws IOException {
    var told = new ImportConsole(program);
    var done = program.getBean(ImportPlan.class).run(read(), this::terms);
    return switch (done) {
      case ImportResult.Refused(var problems) -> told.problems(problems);
      case ImportResult.Held(Outcome.Published published) -> told.published(published);
      case ImportResult.Held(Outcome.Gone(var gone)) -> told.unpublished("plan.import.gone", gone);
      case ImportResult.Held(Outcome.ReasonNeeded(boolean plan, var changed)) ->
          told.unpublished("plan.import.reason-needed", changed);
      case ImportResult.Held(Outcome.Empty none) ->
          told.unpublished("plan.import.empty", List.of());
      case ImportResult.Held(Outcome.Taken taken) -> told.taken(taken);
    };
  }

  /** Reads at most one byte more than a plan file may have. */
  private byte[] read() throws IOException {
    if (file == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new StartupException("plan.stop.file", String.valueOf(file));
    }
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(ReadPlanFile.MOST_BYTES + 1);
    }
  }

  private PublicationOptions terms(PlanFile plan) {
    return new PublicationOptions(actor(plan), typed(reason).map(Text::spanish), keepMissing);
  }

  /**
   * Returns the text of an option; empty if it is blank.
   *
   * @throws StartupException if it is too long or unreadable
   */
  private static Optional<String> typed(@Nullable String option) {
    if (option == null || Characters.isBlank(option)) {
      return Optional.empty();
    }
    return Optional.of(
        Characters.find(option, Characters.MOST)
            .orElseThrow(
                () -> new StartupException("plan.stop.text", String.valueOf(Characters.MOST))));
  }

  private Actor actor(PlanFile plan) {
    if (plan.plan().voice() == ReportingParty.TRANSCRIBED) {
      return new Actor(Actor.Kind.TRANSCRIBER, typed(by).orElse(TRANSCRIBER));
    }
    return Actor.office(typed(by).orElseThrow(() -> new StartupException("plan.stop.by")));
  }
}
