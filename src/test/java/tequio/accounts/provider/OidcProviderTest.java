package tequio.accounts.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tequio.accounts.person.Account;
import tequio.accounts.person.Accounts;
import tequio.accounts.secret.Secret;
import tequio.accounts.signin.Visitor;
import tequio.mail.MailAddress;
import tequio.ratelimit.RateLimiter;
import tequio.settings.Setting;
import tequio.settings.Settings;
import tequio.settings.StartupException;
import tequio.testing.TequioTest;
import tequio.web.Texts;

/** Whoever a real provider of identities knows comes in as themselves, and as nobody else. */
@TequioTest
class OidcProviderTest {

  static final MockOAuth2Server SERVER = new MockOAuth2Server();
  static final String SITE = "http://localhost:8080";

  @Autowired MockMvc web;
  @Autowired JdbcClient jdbc;
  @Autowired Accounts accounts;
  @Autowired OidcStateRepository oidcStates;
  @Autowired OidcSignIn arrival;
  @Autowired RateLimiter limits;

  @SuppressWarnings("NullAway.Init")
  OidcClient ask;

  @SuppressWarnings("NullAway.Init")
  Account ana;

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.shutdown();
  }

  @BeforeEach
  void somebodyWithAnAccount() {
    ask = new OidcClient(new OidcProvider(settings(SERVER.issuerUrl("default").toString()), SITE));
    ana = accounts.findOrMake(address(), "Ana");
  }

  @Test
  void who_is_known_by_a_checked_address_comes_in_and_later_by_the_same_subject_alone()
      throws Exception {
    var subject = UUID.randomUUID().toString();
    assertThat(letIn(subject, Map.of("email", ana.mail().value(), "email_verified", true)))
        .isTrue();
    assertThat(ways()).containsExactly("provider");

    assertThat(letIn(subject, Map.of("email", "otra@ejemplo.mx", "email_verified", true))).isTrue();
    assertThat(ways()).containsExactly("provider", "provider");
  }

  @Test
  void an_address_that_the_provider_did_not_check_is_nobodys() throws Exception {
    var mail = ana.mail().value();
    assertThat(letIn("uno", Map.of("email", mail, "email_verified", false))).isFalse();
    assertThat(letIn("dos", Map.of("email", mail))).isFalse();
    assertThat(letIn("tres", Map.of())).isFalse();
    assertThat(ways()).isEmpty();
  }

  @Test
  void whom_nobody_invited_gets_neither_an_account_nor_a_role() throws Exception {
    var stranger = address();

    assertThat(letIn("x", Map.of("email", stranger.value(), "email_verified", true))).isFalse();

    assertThat(accounts.find(stranger)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"aud, otro-sitio", "iss, https://otro.example"})
  void what_was_said_to_another_site_or_by_another_is_not_believed(String claim, String value)
      throws Exception {
    var sent = AuthorizationRequest.to("/cuenta");
    var claims = new HashMap<>(claims());
    claims.put(claim, value);
    SERVER.enqueueCallback(
        new DefaultOAuth2TokenCallback("default", "ana", "JWT", null, claims, 3600));
    var code = code(ask.address(sent));

    assertThatThrownBy(() -> ask.known(code, sent))
        .isInstanceOf(OidcClient.ProviderUnavailableException.class);
  }

  @Test
  void what_has_lapsed_is_not_believed() throws Exception {
    var sent = AuthorizationRequest.to("/cuenta");
    SERVER.enqueueCallback(
        new DefaultOAuth2TokenCallback("default", "ana", "JWT", null, claims(), -3600));
    var code = code(ask.address(sent));

    assertThatThrownBy(() -> ask.known(code, sent))
        .isInstanceOf(OidcClient.ProviderUnavailableException.class);
  }

  @Test
  void a_code_of_another_browser_brings_nobody() throws Exception {
    var hers = AuthorizationRequest.to("/cuenta");
    var his = AuthorizationRequest.to("/cuenta");
    var nonce = new AuthorizationRequest(hers.state(), his.nonce(), hers.verifier(), "/cuenta");
    var verifier = new AuthorizationRequest(hers.state(), hers.nonce(), his.verifier(), "/cuenta");

    var first = code(ask.address(hers));
    assertThatThrownBy(() -> ask.known(first, nonce))
        .isInstanceOf(OidcClient.ProviderUnavailableException.class);
    var second = code(ask.address(hers));
    assertThatThrownBy(() -> ask.known(second, verifier))
        .isInstanceOf(OidcClient.ProviderUnavailableException.class);
    var third = code(ask.address(hers));
    assertThat(ask.known(third, hers).issuer()).isEqualTo(SERVER.issuerUrl("default").toString());
  }

  @Test
  void whoever_leaves_this_browser_and_comes_back_to_it_is_in() throws Exception {
    var provider = new OidcProvider(settings(SERVER.issuerUrl("default").toString()), SITE);
    var controller = new ProviderController(ask, provider, oidcStates, arrival, limits);
    var claims = Map.<String, Object>of("email", ana.mail().value(), "email_verified", true);
    SERVER.enqueueCallback(
        new DefaultOAuth2TokenCallback("default", "ana-web", "JWT", null, claims, 3600));
    var left = new MockHttpServletResponse();
    var page = controller.leave("/trabajo", new MockHttpServletRequest(), left);
    var back = back(URI.create(page.address()));
    assertThat(left.getHeader("Refresh")).isEqualTo("0; url=" + page.address());

    var stranger = new MockHttpServletResponse();
    assertThat(arrive(controller, back, new MockHttpServletRequest(), stranger))
        .isEqualTo("redirect:/entrar");
    var here = new MockHttpServletRequest();
    here.setCookies(left.getCookies());
    var arrived = new MockHttpServletResponse();
    assertThat(arrive(controller, back, here, arrived)).isEqualTo("redirect:/trabajo");

    assertThat(ways()).containsExactly("provider");
    assertThat(arrived.getCookie("tequio_sesion")).isNotNull();
    assertThat(stranger.getCookies()).isEmpty();
  }

  private static Object arrive(
      ProviderController controller,
      String back,
      MockHttpServletRequest request,
      MockHttpServletResponse response) {
    var words = new Texts(new StaticMessageSource(), Texts.SPANISH, ZoneOffset.UTC);
    return controller.arrive(
        parameter("state", back), parameter("code", back), words, request, response);
  }

  @Test
  void who_comes_back_comes_to_the_browser_they_left_and_once() {
    var here = Secret.random();
    var sent = AuthorizationRequest.to("/trabajo");
    oidcStates.send(here, sent);

    assertThat(oidcStates.receive(Secret.random(), sent.state())).as("another browser").isEmpty();
    assertThat(oidcStates.receive(here, Secret.random())).as("another state").isEmpty();
    assertThat(oidcStates.receive(here, sent.state())).contains(sent);
    assertThat(oidcStates.receive(here, sent.state())).as("again").isEmpty();
  }

  @Test
  void a_provider_that_does_not_answer_brings_nobody() {
    var silent = new OidcClient(new OidcProvider(settings("http://localhost:1/x"), SITE));

    assertThatThrownBy(() -> silent.address(AuthorizationRequest.to("/")))
        .isInstanceOf(OidcClient.ProviderUnavailableException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://proveedor.example", "ftp://x.example", "proveedor", "https://"})
  void an_address_without_tls_is_refused_at_the_start(String url) {
    assertThatThrownBy(() -> new OidcProvider(settings(url), SITE))
        .isInstanceOf(StartupException.class);
  }

  @Test
  void unless_one_is_set_nobody_hears_of_a_provider() throws Exception {
    assertThat(new Visitor(web).words("/entrar")).doesNotContain("/entrar/proveedor");
    assertThat(new OidcProvider(new Settings(Map.of()), SITE).name()).isEmpty();
  }

  private boolean letIn(String subject, Map<String, Object> claims) throws Exception {
    var sent = AuthorizationRequest.to("/cuenta");
    SERVER.enqueueCallback(
        new DefaultOAuth2TokenCallback("default", subject, "JWT", null, claims, 3600));
    var known = ask.known(code(ask.address(sent)), sent);
    return arrival.letIn(known, new MockHttpServletRequest(), new MockHttpServletResponse());
  }

  /** As a browser would: asks the provider, which at once sends it back with a code. */
  private static String code(URI address) throws Exception {
    return parameter("code", back(address));
  }

  private static String parameter(String name, String address) {
    return address.replaceAll(".*[?&]" + name + "=([^&]+).*", "$1");
  }

  private static String back(URI address) throws Exception {
    var back =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
            .headers()
            .firstValue("Location")
            .orElseThrow();
    assertThat(back).startsWith(SITE + "/entrar/proveedor/vuelta?").contains("state=");
    return back;
  }

  private static Map<String, Object> claims() {
    return Map.of("email", "ana@ejemplo.mx", "email_verified", true);
  }

  private static Settings settings(String issuer) {
    return new Settings(
        Map.of(
            Setting.TEQUIO_OIDC_URL, issuer,
            Setting.TEQUIO_OIDC_CLIENT, "tequio",
            Setting.TEQUIO_OIDC_SECRET, "un secreto de prueba",
            Setting.TEQUIO_OIDC_NAME, "Un proveedor"));
  }

  private static MailAddress address() {
    return new MailAddress("persona-" + UUID.randomUUID() + "@ejemplo.mx");
  }

  private List<String> ways() {
    return jdbc.sql("select way from account_session where account = ?")
        .param(ana.id().value())
        .query((row, index) -> row.getString(1))
        .list();
  }
}
