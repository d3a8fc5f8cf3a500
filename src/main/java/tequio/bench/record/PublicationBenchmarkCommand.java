package tequio.bench.record;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tequio.commands.ApplicationCommand;
import tequio.database.Database;
import tequio.kernel.GovernmentKey;
import tequio.plan.publication.PublishPlan;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/**
 * Command: alternates publications and plain inserts, with one and with many governments, and
 * prints both rates.
 */
@Command(name = "bench-publications", hidden = true)
final class PublicationBenchmarkCommand implements ApplicationCommand {

  @Option(names = "--at-once", required = true)
  int atOnce;

  @Option(names = "--each", required = true)
  int each;

  @Option(names = "--rounds", required = true)
  int rounds;

  @Override
  public int run(ApplicationContext program) throws SQLException {
    var governments = keys(program.getBean(Gazetteer.class));
    var publications = new PublicationBenchmark(program.getBean(PublishPlan.class), 1);
    var database = program.getBean(Database.class);
    for (int round = 0; round < rounds; round++) {
      double ours = publications.perSecond(governments, round, each);
      var rows = BaselineInserts.read(database, governments, each);
      double theirs = rows.perSecond(program.getBean(DataSource.class));
      BaselineInserts.forget(database);
      System.out.println("rates " + ours + " " + theirs);
    }
    return 0;
  }

  private List<GovernmentKey> keys(Gazetteer gazetteer) {
    return Stream.of(gazetteer.listMunicipalities())
        .flatMap(List::stream)
        .map(Government::key)
        .limit(atOnce)
        .toList();
  }
}
