package tequio.assessment.response;

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

/** Forty people answer one assessment while the program is killed without warning. */
@Tag("slow")
@Tag("database")
class KilledAnswersTest {

  static final int ROUNDS = 3;

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path folder;

  @Test
  void whatever_was_confirmed_before_it_died_is_there_and_nothing_lies_between() throws Exception {
    long seed = System.nanoTime();
    var random = new Random(seed);
    System.out.println("seed " + seed);
    assertThat(folder.toFile().setExecutable(true, false)).isTrue();
    try (var installation = new Installation(folder.resolve("home"))) {
      for (int round = 0; round < ROUNDS; round++) {
        int enough = 60 + random.nextInt(200);
        var program = installation.run("test-answers");
        Installation.until(() -> !program.isAlive() || saved(installation).size() > enough);
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
    return installation
        .said()
        .lines()
        .filter(it -> it.matches("SAVED \\d+ \\S+ \\d+ \\S+"))
        .toList();
  }

  private static void requireWhole(Database database, List<String> told) throws Exception {
    try (var connection = database.owner().connect()) {
      for (var line : told) {
        var words = line.split(" ");
        assertThat(
                Sql.ask(
                    connection,
                    """
                    select body ->> 'reason' from assessment_answer
                    where government = '31002' and number::text = ? and judge = 1 and question = ?
                      and version::text = ?
                    """,
                    words[1],
                    words[2],
                    words[3]))
            .as(line)
            .isEqualTo(words[4]);
      }
      assertThat(
              Sql.ask(
                  connection,
                  """
                  select count(*) from (select max(version) newest, count(*) there
                    from assessment_answer group by government, number, judge, question) each
                  where newest <> there
                  """))
          .as("versions left out")
          .isEqualTo("0");
    }
  }
}
