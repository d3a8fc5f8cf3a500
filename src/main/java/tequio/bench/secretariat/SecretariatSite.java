package tequio.bench.secretariat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tequio.bench.machine.Launcher;
import tequio.bench.machine.Postgres;
import tequio.bench.machine.Site;
import tequio.bench.pages.StatementLogListener;
import tequio.kernel.GovernmentKey;

/**
 * Installation of the demonstration with two invented secretariats and elections.
 *
 * @param tickets of the electors of each election, by its number
 * @param session code of the session of the demonstration that is called for today
 */
public record SecretariatSite(
    Launcher launcher, Path home, Map<Integer, List<String>> tickets, String session) {

  static final GovernmentKey FEW = new GovernmentKey("01001");
  static final GovernmentKey MANY = new GovernmentKey("01002");
  static final GovernmentKey DEMO = new GovernmentKey("99001");
  static final int FEW_SESSIONS = 5;
  static final int MANY_SESSIONS = 120;

  /** Page of the government whose secretariat met five times. */
  public static final String FEW_PATH = "/aguascalientes/aguascalientes";

  /** Page of the government whose secretariat met for ten years. */
  public static final String MANY_PATH = "/aguascalientes/asientos";

  private static final String[] SETTINGS = {
    "tequio.jobs=false", "tequio.cache=false", "tequio.ratelimit=false"
  };

  /** Makes one in an empty folder; its statements are logged. */
  public static SecretariatSite make(Launcher launcher, Path home, int elections, int electors) {
    Site.openDemo(launcher, home, SETTINGS).close();
    var said =
        launcher.command(
            home,
            List.of("bench-secretariats", "--elections=" + elections, "--electors=" + electors));
    var tickets = new TreeMap<Integer, List<String>>();
    var session = "";
    for (var words : said.lines().map(it -> it.split(" ")).toList()) {
      if (words[0].equals("ticket")) {
        tickets.computeIfAbsent(Integer.parseInt(words[1]), key -> new ArrayList<>()).add(words[2]);
      } else if (words[0].equals("session")) {
        session = words[1];
      }
    }
    return new SecretariatSite(launcher, home, tickets, session);
  }

  /** Returns the tickets of an election, by the number of the elector. */
  public List<String> tickets(int election) {
    return tickets.getOrDefault(election, List.of());
  }

  public Site open() {
    return Site.openDemo(launcher, home, SETTINGS);
  }

  /** The statements that one act sends, heard from a program that has done the like before. */
  public void hear(Consumer<Site> act) {
    try (var site = open()) {
      StatementLogListener.begin(Postgres.of(home));
    }
    try (var site = open()) {
      act.accept(site);
      StatementLogListener.end(Postgres.of(home));
    }
  }
}
