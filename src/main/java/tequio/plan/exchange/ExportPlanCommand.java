package tequio.plan.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tequio.commands.ApplicationCommand;
import tequio.kernel.GovernmentKey;
import tequio.plan.file.ExportPlan;
import tequio.settings.StartupException;

/** Command: writes a published plan as a file to standard output. */
@Command(
    name = "export plan",
    description = "Escribe un plan publicado, para llevarlo a otro lugar.")
final class ExportPlanCommand implements ApplicationCommand {

  @Parameters(index = "0", paramLabel = "GOBIERNO")
  @Nullable String government;

  @Parameters(index = "1", paramLabel = "CLAVE")
  @Nullable String code;

  @Override
  public int run(ApplicationContext program) {
    var plan =
        program
            .getBean(ExportPlan.class)
            .find(key(), String.valueOf(code))
            .orElseThrow(() -> new StartupException("plan.stop.unknown", government + " " + code));
    System.out.writeBytes(ExportPlan.write(plan).getBytes(UTF_8));
    System.out.flush();
    return 0;
  }

  private GovernmentKey key() {
    try {
      return new GovernmentKey(String.valueOf(government));
    } catch (IllegalArgumentException noKey) {
      throw new StartupException("plan.stop.government", String.valueOf(government));
    }
  }
}
