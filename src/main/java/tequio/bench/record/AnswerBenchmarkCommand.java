package tequio.bench.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tequio.assessment.instrument.Respondent;
import tequio.assessment.response.Assessment;
import tequio.assessment.response.Assessments;
import tequio.assessment.response.StoredAnswers;
import tequio.assessment.result.AnsweredQuestion;
import tequio.assessment.scoring.AnswerValue;
import tequio.bench.machine.ExternalProgram;
import tequio.bench.machine.Postgres;
import tequio.commands.ApplicationCommand;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Text;
import tequio.kernel.Uuid7;
import tequio.settings.Settings;
import tequio.storage.Json;
import tequio.storage.TenantContext;

/**
 * Command: alternates saving answers with the program and with pgbench, which sends the same
 * statements, and prints both rates. Each client answers a question of its own again and again.
 */
@Command(name = "bench-answers", hidden = true)
final class AnswerBenchmarkCommand implements ApplicationCommand {

  private static final GovernmentKey TOWN = new GovernmentKey("01001");
  private static final int CLIENTS = 8;
  private static final Duration TIME = Duration.ofSeconds(4);
  private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");

  @Option(names = "--rounds", required = true)
  int rounds;

  @Override
  public int run(ApplicationContext program) throws IOException {
    var by = somebody(program);
    for (int round = 0; round < rounds; round++) {
      double ours = ours(program, begin(program, by), by);
      double theirs = theirs(program, begin(program, by), by);
      System.out.println("rates " + ours + " " + theirs);
    }
    return 0;
  }

  private static UUID somebody(ApplicationContext program) {
    var id = Uuid7.next(program.getBean(Clock.class));
    program
        .getBean(JdbcClient.class)
        .sql(
            "insert into account (id, mail, name, made) values (?, ?, 'Medida', timestamp 'epoch')")
        .params(id, id + "@ejemplo.invalid")
        .update();
    return id;
  }

  private static Assessment begin(ApplicationContext program, UUID by) {
    var beginning =
        new Assessments.Beginning(
            "cimtra-municipal", 1, Respondent.CIVIL_SOCIETY, "Medida", Optional.empty());
    return program
        .getBean(TenantContext.class)
        .within(List.of(TOWN), () -> program.getBean(Assessments.class).begin(TOWN, beginning, by));
  }

  private static AnsweredQuestion answer(String question) {
    return new AnsweredQuestion(
        question,
        Known.of(new AnswerValue.YesOrNo(true)),
        Optional.of(Text.spanish("Lo dice la página de transparencia")),
        List.of(),
        false);
  }

  /** Saved answers in a second. */
  private static double ours(ApplicationContext program, Assessment to, UUID by) {
    var work = new ArrayList<Callable<Integer>>();
    long end = System.nanoTime() + TIME.toNanos();
    for (int client = 0; client < CLIENTS; client++) {
      var answered = answer("q" + client);
      work.add(() -> {
        int saved = 0;
        while (System.nanoTime() < end) {
          saved += save(program, to, answered, saved, by) ? 1 : 0;
        }
        return saved;
      });
    }
    return PublicationBenchmark.atOnce(work) / (double) TIME.toSeconds();
  }

  private static boolean save(
      ApplicationContext program, Assessment to, AnsweredQuestion answered, int seen, UUID by) {
    var answers = program.getBean(StoredAnswers.class);
    return program
        .getBean(TenantContext.class)
        .within(
            List.of(TOWN),
            () -> answers.save(to, Assessment.FIRST, answered, seen, Optional.of(by)));
  }

  private static double theirs(ApplicationContext program, Assessment to, UUID by)
      throws IOException {
    var postgres = Postgres.of(program.getBean(Settings.class).home());
    var script = Files.createTempFile("tequio-", ".sql");
    try {
      Files.writeString(script, script(to, by));
      var said =
          ExternalProgram.run(
              Map.of("PGPASSWORD", postgres.password("program")), command(postgres, script));
      var found = RATE.matcher(said);
      if (!found.find()) {
        throw new IllegalStateException(said);
      }
      return Double.parseDouble(found.group(1));
    } finally {
      Files.delete(script);
    }
  }

  /** What JSON holds behind a colon pgbench would take for a variable: it goes in as one. */
  private static List<String> command(Postgres postgres, Path script) {
    var words = "pgbench -n -M prepared -D v=0 -T %d -c %d -j 1 -h 127.0.0.1 -p %d -U %s -f %s";
    var command =
        new ArrayList<>(
            List.of(
                words
                    .formatted(TIME.toSeconds(), CLIENTS, postgres.port(), Postgres.PROGRAM, script)
                    .split(" ")));
    command.addAll(List.of("-D", "body=" + Json.MAPPER.writeValueAsString(answer("q0"))));
    command.add(Postgres.DATABASE);
    return command;
  }

  /** The transaction of the program: whose rows it sees, and the answer. */
  private static String script(Assessment to, UUID by) {
    var values =
        List.of(
            "'" + TOWN + "'",
            String.valueOf(to.number()),
            "1",
            "'q' || :client_id",
            ":v",
            ":body",
            "'" + by + "'",
            "to_timestamp(0)");
    var save = StoredAnswers.SAVE;
    for (var value : values) {
      save = save.replaceFirst("\\?", java.util.regex.Matcher.quoteReplacement(value));
    }
    return """
    \\set v :v + 1
    begin;
    select set_config('tequio.governments', '%s', true), set_config('tequio.person', '', true);
    %s;
    commit;
    """
        .formatted(TOWN, save.strip().replace("\n", " "));
  }
}
