package tequio.rebuild;

import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine.Command;
import tequio.commands.Task;
import tequio.settings.Stop;

/** Makes everything again that follows from the record. Whatever stops it, nothing has changed. */
@Command(
    name = "rebuild",
    description =
        "Rehace desde la bitácora todo lo que se deriva de ella; si se detiene, nada cambia.")
final class RebuildCommand implements Task {

  @Override
  public boolean asOwner() {
    return true;
  }

  @Override
  public int run(ApplicationContext program) {
    try {
      program.getBean(Rebuild.class).run(System.out::println);
      return 0;
    } catch (DataAccessException refused) {
      throw new Stop("rebuild.stop.database", refused);
    }
  }
}
