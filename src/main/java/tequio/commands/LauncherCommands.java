package tequio.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tequio.settings.StartupException;

/** Commands that the launcher script carries out itself, listed here for the help. */
sealed interface LauncherCommands extends Callable<Integer> {

  @Override
  default Integer call() {
    throw new StartupException("commands.stop.by-launcher");
  }

  /** Runs the tests. */
  @Command(
      name = "test",
      description = "Corre todas las pruebas; --fast sin las lentas, --slow solo las lentas.")
  final class Test implements LauncherCommands {
    @Option(names = "--fast")
    boolean fast;

    @Option(names = "--slow")
    boolean slow;
  }

  /** Serves the site during development. */
  @Command(
      name = "dev",
      description = "Abre el sitio para desarrollarlo: lo que cambia se ve en segundos.")
  final class Dev implements LauncherCommands {
    @Option(names = "--demo")
    boolean demo;
  }
}
