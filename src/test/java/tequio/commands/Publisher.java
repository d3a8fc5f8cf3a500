package tequio.commands;

import java.util.Map;
import java.util.concurrent.Executors;
import org.springframework.boot.WebApplicationType;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Uuid7;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.settings.Settings;

/** A program that publishes from several threads until it is killed, and says what is done. */
final class Publisher {

  private static final int THREADS = 4;

  public static void main(String... none) {
    var program =
        RunningApplication.start(
            Settings.load(System.getenv()),
            WebApplicationType.NONE,
            Map.of("logging.level.root", "warn"));
    var publish = program.context().getBean(PublishPlan.class);
    var jdbc = program.context().getBean(JdbcClient.class);
    var shared = PlanWorld.newGovernment(jdbc);
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (int thread = 0; thread < THREADS; thread++) {
        var government = thread < 2 ? shared : PlanWorld.newGovernment(jdbc);
        threads.submit(() -> publish(publish, government));
      }
    }
  }

  private static void publish(PublishPlan publish, GovernmentKey government) {
    while (!Thread.interrupted()) {
      String code = "p" + Uuid7.next(java.time.Clock.systemUTC());
      publish.publish(
          PlanWorld.plan(government, code, PlanWorld.entry(PlanWorld.content("Promesa " + code))),
          PlanWorld.TERMS);
      System.out.println("PUBLISHED " + government + " " + code);
    }
  }

  private Publisher() {}
}
