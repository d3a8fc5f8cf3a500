package tequio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.accounts.caller.Role;
import tequio.accounts.person.AccountId;
import tequio.accounts.session.SignedInPeople;
import tequio.kernel.GovernmentKey;
import tequio.testing.TequioTest;

/** A device that knows its owner lets them in, as Chromium's own invented one shows. */
@Tag("browser")
@TequioTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyTest {

  /** A device that answers belongs to one address: the browser is told where that is. */
  static final String SITE = "http://localhost";

  @LocalServerPort int port;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;

  @SuppressWarnings("NullAway.Init")
  Chromium chromium;

  @SuppressWarnings("NullAway.Init")
  BrowserContext context;

  @SuppressWarnings("NullAway.Init")
  Page page;

  @SuppressWarnings("NullAway.Init")
  CDPSession device;

  @BeforeAll
  void open() {
    chromium = Chromium.open("--host-resolver-rules=MAP localhost:80 127.0.0.1:" + port);
  }

  @BeforeEach
  void invent() {
    context = chromium.browser().newContext(Chromium.reader(360));
    page = context.newPage();
    device = context.newCDPSession(page);
    device.send("WebAuthn.enable");
    authenticator = device(true);
  }

  private String device(boolean asksWhoHoldsIt) {
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", asksWhoHoldsIt);
    options.addProperty("isUserVerified", asksWhoHoldsIt);
    options.addProperty("automaticPresenceSimulation", true);
    var asked = new JsonObject();
    asked.add("options", options);
    var made = device.send("WebAuthn.addVirtualAuthenticator", asked);
    return made.get("authenticatorId").getAsString();
  }

  private String authenticator = "";
  private final List<AccountId> people = new ArrayList<>();

  /** Nobody of these administers what other tests look at. */
  @AfterEach
  void leave() {
    context.close();
    people.forEach(
        it -> jdbc.sql("delete from account_role where account = ?").param(it.value()).update());
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void an_administrator_adds_a_device_and_comes_in_with_it_alone() {
    var boss = someone(Role.ADMINISTRATOR);
    letIn(boss);
    page.navigate(SITE + "/admin");
    assertThat(page.url()).isEqualTo(SITE + "/cuenta/segundo-paso");

    add("Mi teléfono");
    assertThat(page.locator("main").innerText()).contains("Mi teléfono");
    page.navigate(SITE + "/admin");
    assertThat(page.url()).as("it is a second step").isEqualTo(SITE + "/admin");

    context.clearCookies();
    page.navigate(SITE + "/entrar?volver=/admin");
    enter();
    assertThat(page.url()).isEqualTo(SITE + "/admin");
    assertThat(ways(boss)).contains("passkey");
  }

  @Test
  void the_mail_alone_does_not_replace_the_device_of_an_administrator() {
    var boss = someone(Role.ADMINISTRATOR);
    letIn(boss);
    add("Llave");
    letIn(boss);

    page.navigate(SITE + "/cuenta/llaves");

    assertThat(page.url()).startsWith(SITE + "/entrar/segundo-paso");
    enter();
    assertThat(page.url()).isEqualTo(SITE + "/cuenta/llaves");
  }

  @Test
  void a_removed_device_opens_nothing_and_says_so() {
    var officer = someone(Role.OFFICER);
    letIn(officer);
    add("Llave perdida");
    page.locator("main li form button").click();
    page.getByText("Todavía no tiene ninguna").waitFor();

    context.clearCookies();
    page.navigate(SITE + "/entrar");
    enter();

    assertThat(page.url()).startsWith(SITE + "/entrar?llave");
    assertThat(page.locator("main").innerText()).contains("Esa llave no abre aquí");
  }

  @Test
  void a_device_that_does_not_ask_who_holds_it_is_not_enough() {
    var officer = someone(Role.OFFICER);
    letIn(officer);
    var removed = new JsonObject();
    removed.addProperty("authenticatorId", authenticator);
    device.send("WebAuthn.removeVirtualAuthenticator", removed);
    authenticator = device(false);

    page.navigate(SITE + "/cuenta/llaves");
    page.fill("[name=nombre]", "Llave");
    page.click("llave-acceso button");

    page.locator("llave-acceso [role=status]:not(:empty)").waitFor();
    assertThat(page.locator("main").innerText()).contains("No se usó ninguna llave");
    assertThat(
            jdbc.sql("select count(*) from account_passkey where account = ?")
                .param(officer.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  /** What was answered once, for one question, in one browser, is of no use to whoever heard it. */
  @Test
  void an_answer_serves_once() {
    var officer = someone(Role.OFFICER);
    letIn(officer);
    add("Llave");
    context.clearCookies();
    page.navigate(SITE + "/entrar");
    var sent = new java.util.concurrent.atomic.AtomicReference<>("");
    page.onRequest(it -> {
      if (it.method().equals("POST") && it.url().endsWith("/entrar/llave")) {
        sent.set(it.postData());
      }
    });
    enter();
    assertThat(page.url()).isEqualTo(SITE + "/trabajo");
    var answer =
        List.of(sent.get().split("&")).stream()
            .filter(it -> it.startsWith("respuesta="))
            .findFirst()
            .orElseThrow();

    context.clearCookies();
    page.navigate(SITE + "/entrar");
    page.evaluate(
        """
        async words => {
          const form = document.querySelector('llave-acceso form');
          const body = new URLSearchParams({ _csrf: form.elements._csrf.value });
          await fetch('/entrar/llave/pregunta', { method: 'POST', body });
          form.elements.respuesta.value = new URLSearchParams(words).get('respuesta');
          form.submit();
        }
        """,
        answer);
    page.waitForURL(SITE + "/entrar?llave*");
    page.navigate(SITE + "/cuenta");
    assertThat(page.url()).startsWith(SITE + "/entrar");
  }

  @Test
  void without_scripts_the_letter_stays() {
    try (var plain =
            chromium.browser().newContext(Chromium.reader(360).setJavaScriptEnabled(false));
        var door = plain.newPage()) {
      door.navigate(SITE + "/entrar");

      assertThat(door.locator("llave-acceso").isVisible()).isFalse();
      assertThat(door.locator("#correo").isVisible()).isTrue();
    }
  }

  private void add(String label) {
    page.navigate(SITE + "/cuenta/llaves");
    page.fill("[name=nombre]", label);
    page.click("llave-acceso button");
    page.locator("main ul.list li").first().waitFor();
  }

  private void enter() {
    var before = page.url();
    page.click("llave-acceso button");
    page.waitForURL(url -> !url.equals(before));
  }

  private AccountId someone(Role role) {
    people.add(new SignedInPeople(program).as(role, new GovernmentKey("06007")).account());
    return people.getLast();
  }

  private void letIn(AccountId account) {
    var cookie = new SignedInPeople(program).byMail(account).asCookie();
    context.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(SITE)));
  }

  private List<String> ways(AccountId account) {
    return jdbc.sql("select way from account_session where account = ?")
        .param(account.value())
        .query((row, index) -> row.getString(1))
        .list();
  }
}
