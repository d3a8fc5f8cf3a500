package tequio.bench.secretariat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tequio.bench.machine.CpuTime;
import tequio.bench.machine.ExternalProgram;
import tequio.bench.machine.Postgres;
import tequio.bench.machine.Rate;
import tequio.bench.machine.Site;
import tequio.bench.pages.LoggedStatement;

/**
 * All electors of an election vote at once: by forms over HTTP, or by pgbench with the statements
 * that one such form sent.
 */
public record ElectionRun(Site site, int electors) {

  private static final int AT_ONCE = 10;
  private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");

  /** Key of the form that is heard; pgbench makes one like it of each elector's number. */
  private static final String HEARD_KEY = "00000000-0000-4000-8000-000000000000";

  private static final String HASH_FORM = "\\\\x[0-9a-f]{64}";
  private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** Votes of a second by forms; each elector opened the link before. */
  public Rate byForms(int election, List<String> tickets) {
    var work = new ArrayList<Callable<Integer>>();
    tickets.forEach(it -> work.add(() -> vote(election, it)));
    double before = CpuTime.of(site.processes());
    long begun = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var one : threads.invokeAll(work)) {
        if (one.get() != 302) {
          throw new IllegalStateException("a vote is answered by " + one.get());
        }
      }
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    double effort = CpuTime.of(site.processes()) - before;
    return new Rate(tickets.size() / seconds, tickets.size() / effort);
  }

  /** Casts a vote, and returns the status of the answer. */
  @CanIgnoreReturnValue
  public int vote(int election, String ticket) {
    return vote(election, ticket, UUID.randomUUID().toString());
  }

  /** Casts the vote whose statements are heard. */
  public void voteHeard(int election, String ticket) {
    vote(election, ticket, HEARD_KEY);
  }

  @CanIgnoreReturnValue
  private int vote(int election, String ticket, String key) {
    var form =
        HttpRequest.newBuilder(
                site.at(
                    SecretariatSite.FEW_PATH
                        + "/secretariado/elecciones/%s/votar/%s".formatted(election, ticket)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("candidate=1&llave=" + key))
            .build();
    try {
      return site.http().send(form, BodyHandlers.discarding()).statusCode();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /**
   * The same by pgbench.
   *
   * @param heard statements of one vote, in another election
   */
  public Rate byPgbench(Path folder, Heard heard, int election) {
    var postgres = Postgres.of(site.home());
    var values = new ArrayList<String>();
    var script = write(folder, script(heard, election, values));
    var words =
        "pgbench -n -M prepared -D v=0 -t %d -c %d -j 1 -h 127.0.0.1 -p %d -U %s -f %s"
            .formatted(electors / AT_ONCE, AT_ONCE, postgres.port(), Postgres.PROGRAM, script);
    var command = new ArrayList<>(List.of(words.split(" ")));
    values.forEach(it -> command.addAll(List.of("-D", it)));
    command.add(Postgres.DATABASE);
    double before = CpuTime.of(site.processes());
    var timed = ExternalProgram.timed(Map.of("PGPASSWORD", postgres.password("program")), command);
    double effort = CpuTime.of(site.processes()) - before + timed.effort();
    var found = RATE.matcher(timed.said());
    if (!found.find()) {
      throw new IllegalStateException(timed.said());
    }
    return new Rate(Double.parseDouble(found.group(1)), electors / effort);
  }

  /** Statements of one vote, with its election and the number of its elector. */
  public record Heard(List<LoggedStatement> statements, int election, int elector) {}

  private static Path write(Path folder, String script) {
    try {
      Files.createDirectories(folder);
      return Files.writeString(folder.resolve("vote.sql"), script);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Each client has electors of its own; what is random or of the elector is put in its place. */
  private String script(Heard heard, int election, List<String> values) {
    var script = new StringBuilder("\\set v :v + 1\n");
    script.append("\\set n :client_id * %d + :v\n".formatted(electors / AT_ONCE));
    for (var statement : heard.statements()) {
      var sql = statement.sql().replaceAll("\\s*\\n\\s*", " ");
      for (int i = statement.values().size(); i > 0; i--) {
        var value = value(statement.values().get(i - 1), heard, election, values);
        sql = sql.replaceAll("\\$" + i + "(?!\\d)", Matcher.quoteReplacement(value));
      }
      script.append(sql).append(";\n");
    }
    return script.toString();
  }

  private static String value(
      Optional<String> value, Heard heard, int election, List<String> values) {
    var words = value.orElse("null");
    if (value.isEmpty()) {
      return words;
    }
    if (words.equals(String.valueOf(heard.elector()))) {
      return ":n";
    }
    if (words.equals(String.valueOf(heard.election()))) {
      return "'" + election + "'";
    }
    if (words.equals(HEARD_KEY) || words.matches(UUID_FORM) || words.matches(HASH_FORM)) {
      return ofElector(words, election);
    }
    if (words.isEmpty()) {
      return "''";
    }
    values.add("c" + values.size() + "=" + words);
    return ":c" + (values.size() - 1);
  }

  /** The key of a form, the random key of a ballot or the hash of a ticket. */
  private static String ofElector(String words, int election) {
    if (words.equals(HEARD_KEY)) {
      return "('00000000-0000-4000-8000-' || lpad((%d + :n::int)::text, 12, '0'))"
          .formatted(1_000 * election);
    }
    return words.matches(UUID_FORM)
        ? "gen_random_uuid()"
        : "sha256(convert_to('%d-' || :n::text, 'UTF8'))".formatted(election);
  }
}
