package tequio.operation.rebuild;

import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tequio.commands.ApplicationCommand;
import tequio.settings.StartupException;

/** Command: rebuilds everything derived from the record, in one transaction. */
@Command(
    name = "rebuild",
    description = "Rehace desde la bitácora todo lo que se deriva de ella; --check solo compara.")
final class RebuildCommand implements ApplicationCommand {

  @Option(names = "--check")
  boolean check;

  @Override
  public boolean asOwner() {
    return true;
  }

  @Override
  public int run(ApplicationContext program) {
    try {
      var rebuild = program.getBean(Rebuild.class);
      return check ? check(rebuild) : run(rebuild);
    } catch (DataAccessException refused) {
      throw new StartupException("operation.rebuild.stop.database", refused);
    }
  }

  private static int run(Rebuild rebuild) {
    rebuild.run(System.out::println);
    System.out.println(StartupException.sentence("operation.rebuild.done"));
    return 0;
  }

  private static int check(Rebuild rebuild) {
    var other = rebuild.check(System.out::println);
    if (other.isEmpty()) {
      System.out.println(StartupException.sentence("operation.rebuild.same"));
      return 0;
    }
    System.err.println(
        StartupException.sentence("operation.rebuild.differs", String.join(", ", other)));
    return 1;
  }
}
