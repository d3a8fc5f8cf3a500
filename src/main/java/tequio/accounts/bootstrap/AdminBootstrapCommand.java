package tequio.accounts.bootstrap;

import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import tequio.commands.ApplicationCommand;
import tequio.settings.Settings;
import tequio.settings.StartupException;

/** Command: prints a new link for the first administrator. */
@Command(
    name = "admin",
    description =
        "Muestra un enlace nuevo para quien administrará primero, mientras nadie lo haga.")
final class AdminBootstrapCommand implements ApplicationCommand {

  @Override
  public int run(ApplicationContext program) {
    var key =
        program
            .getBean(AdminBootstrapToken.class)
            .make()
            .orElseThrow(() -> new StartupException("accounts.stop.administered"));
    var site = program.getBean(Settings.class).address();
    System.out.println(
        StartupException.sentence("accounts.first-key", site + "/entrar/primera/" + key.text()));
    return 0;
  }
}
