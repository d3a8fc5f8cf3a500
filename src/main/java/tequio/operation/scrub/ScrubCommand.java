package tequio.operation.scrub;

import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import tequio.commands.ApplicationCommand;
import tequio.settings.StartupException;

/** Command: verifies everything now. The exit code is 1 if there are problems. */
@Command(name = "scrub", description = "Lee de nuevo todo lo guardado y dice si algo cambió.")
final class ScrubCommand implements ApplicationCommand {

  @Override
  public int run(ApplicationContext program) throws Exception {
    var report = program.getBean(Scrub.class).run();
    report.problems().forEach(System.err::println);
    System.out.println(
        StartupException.sentence(
            "operation.scrub.done", report.files(), report.entries(), report.problems().size()));
    return report.problems().isEmpty() ? 0 : 1;
  }
}
