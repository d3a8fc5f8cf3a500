package tequio.bench.nation;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tequio.commands.ApplicationCommand;
import tequio.database.Database;
import tequio.kernel.Actor;
import tequio.plan.exchange.ImportPlan;
import tequio.plan.exchange.ImportResult;
import tequio.plan.publication.PublicationOptions;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/**
 * Command: fills an empty installation. Some model governments publish normally; the rest are
 * copies of them.
 */
@Command(name = "bench-nation", hidden = true)
final class GenerateNationCommand implements ApplicationCommand {

  static final int COMMITMENTS = 20;
  static final int ACTIVITIES = 8;
  private static final int MODELS = 12;
  private static final int BATCH = 60;

  @Option(names = "--governments", required = true)
  int governments;

  @Option(names = "--seed", required = true)
  long seed;

  @Override
  public int run(ApplicationContext program) throws SQLException {
    var all = spread(program.getBean(Gazetteer.class).listMunicipalities(), governments);
    var models = all.subList(0, Math.min(MODELS, all.size()));
    models.forEach(it -> publish(program.getBean(ImportPlan.class), it));
    copy(program.getBean(Database.class), models, all.subList(models.size(), all.size()));
    return 0;
  }

  /** So many of them, from all over the country; the first one always among them. */
  static List<Government> spread(List<Government> all, int most) {
    int count = Math.min(most, all.size());
    return IntStream.range(0, count)
        .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
        .toList();
  }

  private void publish(ImportPlan publishing, Government government) {
    var plan =
        new InventedPlan(seed, government.key(), government.shortName(), COMMITMENTS, ACTIVITIES);
    var by = PublicationOptions.first(Actor.office("Unidad de Transparencia"));
    if (publishing.run(plan.file(), file -> by) instanceof ImportResult.Refused refused) {
      throw new IllegalStateException("an invented plan does not hold: " + refused);
    }
  }

  private static void copy(Database database, List<Government> models, List<Government> rest)
      throws SQLException {
    try (var owner = database.owner().connect()) {
      var copies = new GovernmentCloner(owner);
      for (int from = 0; from < rest.size(); from += BATCH) {
        copies.copy(models, rest.subList(from, Math.min(rest.size(), from + BATCH)));
        owner.commit();
      }
      copies.finish();
    }
  }
}
