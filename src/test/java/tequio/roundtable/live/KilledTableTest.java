package tequio.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tequio.commands.Installation;
import tequio.database.Database;
import tequio.database.Sql;
import tequio.database.embedded.EmbeddedDatabase;

/** A room sends cards while the program is killed in the middle of the stage. */
@Tag("slow")
@Tag("database")
class KilledTableTest {

  static final int ROUNDS = 3;

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  @Test
  void what_was_received_before_it_died_is_there_once_and_the_stage_goes_on() throws Exception {
    long seed = System.nanoTime();
    var random = new Random(seed);
    System.out.println("seed " + seed);
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    try (var installation = new Installation(folder.resolve("home"))) {
      for (int round = 0; round < ROUNDS; round++) {
        int enough = 60 + random.nextInt(200);
        int before = saved(installation).size();
        var program = installation.run("test-cards");
        Installation.until(
            () -> !program.isAlive() || saved(installation).size() > before + enough);
        assertThat(program.isAlive()).as(installation.said()).isTrue();
        Thread.sleep(random.nextInt(40));
        program.destroyForcibly().waitFor();
        if (round == 1) {
          installation.postgres().destroyForcibly();
        }
        var told = saved(installation);
        try (var database = EmbeddedDatabase.open(installation.home())) {
          requireWhole(database, told);
        }
      }
    }
  }

  private static List<String> saved(Installation installation) {
    return installation.said().lines().filter(it -> it.matches("SAVED [0-9a-f-]{36}")).toList();
  }

  private static void requireWhole(Database database, List<String> told) throws Exception {
    try (var connection = database.owner().connect()) {
      for (var line : told) {
        assertThat(
                Sql.ask(
                    connection,
                    """
                    select count(*) from roundtable_card
                    where government = '31003' and id::text = ? and not late
                    """,
                    line.split(" ")[1]))
            .as(line)
            .isEqualTo("1");
      }
      assertThat(
              Sql.ask(
                  connection,
                  """
                  select stage || ' ' || is_open || ' ' || (next - 1 = (select count(*)
                    from roundtable_card c where c.government = s.government))
                  from roundtable_session s where government = '31003'
                  """))
          .as("the stage, and numbers without a gap")
          .isEqualTo("problems true true");
    }
  }
}
