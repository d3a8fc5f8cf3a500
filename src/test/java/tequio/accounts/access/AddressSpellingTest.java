package tequio.accounts.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.kernel.GovernmentKey;
import tequio.requests.IdempotencyKey;
import tequio.storage.TenantContext;
import tequio.testing.TequioProductionTest;
import tequio.web.security.RawRequest;
import tequio.web.security.RawRequest.Answer;

/**
 * Every address in every other spelling, over sockets, with the cache on: nothing is served there,
 * carried out there, or kept of what somebody who is signed in was shown.
 */
@Tag("any-database")
@TequioProductionTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressSpellingTest {

  private static final GovernmentKey HERE = new GovernmentKey("06007");
  private static final String NEW_PLAN = "/trabajo/06007/nuevo-plan";

  @LocalServerPort int port;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired TenantContext scope;
  @Autowired PlatformTransactionManager transactions;

  final Expected expected = Expected.read();
  final List<Browser> people = new ArrayList<>();

  @BeforeAll
  void letIn() {
    var all = new SignedInPeople(program);
    people.add(all.as(Role.OFFICER, HERE));
    people.add(all.as(Role.ADMINISTRATOR, HERE));
  }

  @AfterAll
  void letGo() {
    dropDrafts();
    for (var one : people) {
      Stream.of("account_session where account", "account_role where account", "account where id")
          .forEach(rows ->
              jdbc.sql("delete from " + rows + " = ?").param(one.account().value()).update());
    }
  }

  @Test
  void no_other_spelling_of_any_address_is_answered() throws Exception {
    var wrong = new TreeSet<String>();
    for (var address : addresses()) {
      for (var other : spellings(address.path())) {
        for (var one : people) {
          var sent = ask(address.verb(), other, "HTTP/1.1", one);
          if (!isRefused(sent, address)) {
            wrong.add(address + " as " + other + ": " + sent.status());
          }
        }
        var asNobody = RawRequest.send(port, address.verb(), other, "HTTP/1.1");
        if (!isRefused(asNobody, address) || isPrivate(asNobody)) {
          wrong.add(address + " as " + other + ", then nobody: " + asNobody.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Where letters differ in case there may be another address, but never that of the page. */
  @Test
  void what_somebody_was_shown_is_shown_to_nobody_after_them() throws Exception {
    var wrong = new TreeSet<String>();
    var open =
        expected.lines().stream()
            .filter(it -> it.verb().equals("GET") && it.answer("nobody", "") == 200)
            .map(Expected.Line::address)
            .toList();
    for (var line : expected.lines()) {
      var path = expected.filled(line.address());
      for (var asked : List.of(path, "/en" + path, path.toUpperCase(Locale.ROOT))) {
        for (var version : List.of("HTTP/1.1", "HTTP/1.0")) {
          for (var verb : List.of("GET", "HEAD")) {
            for (var one : people) {
              var shown = ask(verb, asked, version, one);
              if (shown.status() == 200 && !shown.header("Cache-Control").equals("no-store")) {
                wrong.add(verb + " " + asked + " may be kept on the way");
              }
            }
            var next = RawRequest.send(port, verb, asked, version);
            if (isPrivate(next) || next.status() == 200 && !open.contains(line.address())) {
              wrong.add(verb + " " + asked + " " + version + ": " + next.status());
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_form_is_carried_out_once_under_whatever_spellings_it_is_sent() throws Exception {
    var officer = people.getFirst();
    var form =
        "title=Plan+que+se+manda+muchas+veces&start.year=2031&end.year=2032&llave="
            + IdempotencyKey.fresh().value()
            + "&_csrf="
            + officer.form();
    assertThat(post(NEW_PLAN, form, officer).status()).isEqualTo(302);

    for (var other : spellings(NEW_PLAN)) {
      assertThat(post(other, form, officer).status()).as(other).isIn(400, 404);
    }
    assertThat(post("/en" + NEW_PLAN, form, officer).status()).isEqualTo(302);

    assertThat(drafts()).isEqualTo(1);
  }

  private record Address(String verb, String path) {}

  /** Those of the table, and that of each in English too. */
  private List<Address> addresses() {
    var all = new ArrayList<Address>();
    expected.lines().forEach(it -> all.add(new Address(it.verb(), it.address())));
    for (var line : expected.open()) {
      var words = line.split(" ");
      all.add(new Address(words[0].equals("ANY") ? "GET" : words[0], words[1]));
    }
    return all.stream()
        .map(it -> new Address(it.verb(), expected.filled(it.path()).replace("/**", "/x")))
        .filter(it -> !it.path().equals("/"))
        .toList();
  }

  static List<String> spellings(String path) {
    var all = new ArrayList<String>();
    var parts = List.of(path.substring(1).split("/"));
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      all.add(with(parts, i, encoded(part.substring(0, 1)) + part.substring(1)));
      all.add(with(parts, i, encoded(part)));
      all.add(with(parts, i, encoded(part).toLowerCase(Locale.ROOT)));
      all.add(with(parts, i, encoded(part).replace("%", "%25")));
      all.add(with(parts, i, part + ";x"));
      all.add(with(parts, i, part + ";x=" + part));
      all.add(with(parts, i, "/" + part));
      all.add(with(parts, i, "./" + part));
      all.add(with(parts, i, "x/../" + part));
      all.add(with(parts, i, "%2E/" + part));
    }
    all.addAll(
        List.of(
            path + "/",
            path + "//",
            path + "/.",
            path + "%2F",
            "/en/" + path,
            "/en;x" + path,
            "/%65n" + path,
            path + "%00",
            path.replace("/", "\\")));
    return all;
  }

  private static String with(List<String> parts, int at, String other) {
    var changed = new ArrayList<>(parts);
    changed.set(at, other);
    return "/" + String.join("/", changed);
  }

  private static String encoded(String part) {
    var all = new StringBuilder();
    part.chars().forEach(it -> all.append("%%%02X".formatted(it)));
    return all.toString();
  }

  /** A reader may be led to the one spelling, which is asked like any other address. */
  private static boolean isRefused(Answer answer, Address of) {
    boolean led =
        answer.status() == 308
            && of.verb().equals("GET")
            && List.of(of.path(), "/en" + of.path()).contains(answer.header("Location"));
    return led || answer.status() == 400 || answer.status() == 404;
  }

  private boolean isPrivate(Answer answer) {
    return answer.body().contains("Persona de prueba")
        || people.stream().anyMatch(it -> answer.body().contains(it.form()));
  }

  private Answer ask(String verb, String path, String version, Browser one) throws IOException {
    var form = "llave=" + IdempotencyKey.fresh().value() + "&_csrf=" + one.form();
    return verb.equals("POST")
        ? RawRequest.post(port, path, form, cookie(one))
        : RawRequest.send(port, verb, path, version, cookie(one));
  }

  private Answer post(String path, String form, Browser one) throws IOException {
    return RawRequest.post(port, path, form, cookie(one));
  }

  private static String cookie(Browser one) {
    return "Cookie: " + one.cookie() + "=" + one.token().text();
  }

  private int drafts() {
    var found = new ArrayList<Integer>();
    var count = "select count(*) from draft where kind = 'plan' and code = '2031-2032'";
    inScope(() -> found.add(jdbc.sql(count).query(Integer.class).single()));
    return found.getFirst();
  }

  private void dropDrafts() {
    inScope(() -> jdbc.sql("delete from draft where plan = '2031-2032'").update());
  }

  private void inScope(Runnable work) {
    scope.within(
        List.of(HERE),
        () -> {
          new TransactionTemplate(transactions).executeWithoutResult(now -> work.run());
          return true;
        });
  }
}
