package tequio.accounts.first;

import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import tequio.commands.Task;
import tequio.settings.Settings;
import tequio.settings.Stop;

/** The command for whoever lost the link of the first administrator. */
@Command(
    name = "admin",
    description =
        "Muestra un enlace nuevo para quien administrará primero, mientras nadie lo haga.")
final class FirstKeyTask implements Task {

  @Override
  public int run(ApplicationContext program) {
    var key =
        program
            .getBean(FirstKey.class)
            .make()
            .orElseThrow(() -> new Stop("accounts.stop.administered"));
    var site = program.getBean(Settings.class).address();
    System.out.println(Stop.sentence("accounts.first-key", site + "/entrar/primera/" + key.text()));
    return 0;
  }
}
