package tequio.accounts.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.bootstrap.AdminBootstrapToken;
import tequio.accounts.caller.Role;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.counting.Statements;
import tequio.kernel.GovernmentKey;
import tequio.requests.IdempotencyKey;
import tequio.testing.Pages;
import tequio.testing.TequioTest;

/** Who comes through the gate, and who reads without being asked. */
@TequioTest
@Transactional
class SecurityConfigurationTest {

  static final GovernmentKey COLIMA = new GovernmentKey("06");

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired AdminBootstrapToken keys;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/colima", "/acerca", "/en", "/no-hay-tal-estado"})
  void a_public_page_asks_no_session_and_gives_no_cookie(String address) throws Exception {
    var officer = officer();
    var statements =
        Statements.during(() ->
            mvc.perform(get(address).cookie(officer.asCookie()))
                .andExpect(header().doesNotExist("Set-Cookie")));

    assertThat(statements).noneMatch(statement -> statement.contains("account"));
  }

  @ParameterizedTest
  @CsvSource({
    "/cuenta, /entrar?volver=%2Fcuenta",
    "/en/cuenta?x=1, /en/entrar?volver=%2Fen%2Fcuenta%3Fx%3D1"
  })
  void nobody_is_asked_to_sign_in_and_comes_back(String address, String wayIn) throws Exception {
    mvc.perform(get(address))
        .andExpect(status().isSeeOther())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(header().string("Location", wayIn));
  }

  @Test
  void a_working_page_says_who_is_signed_in_and_is_kept_by_nobody() throws Exception {
    var page =
        mvc.perform(get("/cuenta").cookie(officer().asCookie()))
            .andExpect(status().isOk())
            .andExpect(header().string("Cache-Control", "no-store"))
            .andReturn()
            .getResponse()
            .getContentAsString(UTF_8);

    assertThat(page).contains("Persona de prueba", "Enlace de gobierno abierto", "Colima", "Salir");
  }

  @Test
  void whoever_leaves_is_out() throws Exception {
    var officer = officer();
    mvc.perform(post("/salir").cookie(officer.asCookie()).param("_csrf", officer.form()))
        .andExpect(redirectedUrl("/entrar?salida"));

    mvc.perform(get("/cuenta").cookie(officer.asCookie())).andExpect(status().isSeeOther());
  }

  /** It could not tell a redirect to the sign-in from that of a form that was stored. */
  @Test
  void a_script_that_keeps_what_it_sends_hears_that_nobody_is_signed_in() throws Exception {
    var officer = officer();
    mvc.perform(queued().param("_csrf", officer.form())).andExpect(status().isUnauthorized());
    mvc.perform(queued().cookie(officer.asCookie())).andExpect(status().isForbidden());

    mvc.perform(post("/salir").cookie(officer.asCookie()).param("_csrf", officer.form()))
        .andExpect(status().isFound());
    mvc.perform(queued().cookie(officer.asCookie()).param("_csrf", officer.form()))
        .andExpect(status().isUnauthorized())
        .andExpect(header().doesNotExist("Location"));
  }

  private static MockHttpServletRequestBuilder queued() {
    return post("/cuenta/sesiones/x/fin").header("X-Tequio-Queue", "1");
  }

  /** The exemption was primed by whoever was there before: a token of the door opens no session. */
  @Test
  void CVE_2026_41255_a_form_of_another_session_is_refused() throws Exception {
    var officer = officer();
    mvc.perform(post("/salir").cookie(officer.asCookie()).param("_csrf", officer().form()))
        .andExpect(status().isForbidden());
    mvc.perform(post("/salir").cookie(officer.asCookie())).andExpect(status().isForbidden());

    mvc.perform(get("/cuenta").cookie(officer.asCookie())).andExpect(status().isOk());
  }

  /** Whatever a browser brings along, signing in gives it a token that nobody has seen. */
  @Test
  void CVE_2025_64100_signing_in_gives_another_session() throws Exception {
    var before = officer();
    var key = keys.make().orElseThrow().text();
    var after = comeIn(key, before).getCookie(before.cookie());

    assertThat(Objects.requireNonNull(after).getValue()).isNotEqualTo(before.token().text());
    mvc.perform(get("/cuenta").cookie(before.asCookie())).andExpect(status().isSeeOther());
    mvc.perform(get("/cuenta").cookie(after)).andExpect(status().isOk());
  }

  @Test
  void of_ones_own_sessions_any_can_be_ended_and_of_anothers_none() throws Exception {
    var here = officer();
    var there = new SignedInPeople(program).in(here.account());
    var stranger = officer();
    var id =
        jdbc.sql("select id::text from account_session where token_hash = ?")
            .param(there.token().hash())
            .query(String.class)
            .single();

    end(stranger, id).andExpect(status().isNotFound());
    mvc.perform(get("/cuenta").cookie(there.asCookie())).andExpect(status().isOk());

    end(here, id).andExpect(redirectedUrl("/cuenta"));
    mvc.perform(get("/cuenta").cookie(there.asCookie())).andExpect(status().isSeeOther());
    mvc.perform(get("/cuenta").cookie(here.asCookie())).andExpect(status().isOk());
  }

  @ParameterizedTest
  @CsvSource({
    "same-origin, navigate, document, 200",
    "none, navigate, document, 200",
    "cross-site, navigate, document, 200",
    "cross-site, navigate, iframe, 403",
    "cross-site, no-cors, image, 403",
    "same-site, cors, empty, 403"
  })
  void CVE_2026_41255_another_site_may_link_here_and_nothing_else(
      String site, String mode, String dest, int status) throws Exception {
    mvc.perform(
            get("/cuenta")
                .cookie(officer().asCookie())
                .header("Sec-Fetch-Site", site)
                .header("Sec-Fetch-Mode", mode)
                .header("Sec-Fetch-Dest", dest))
        .andExpect(status().is(status));
  }

  @Test
  void another_site_sends_no_form_even_with_its_token() throws Exception {
    var officer = officer();
    mvc.perform(
            post("/salir")
                .cookie(officer.asCookie())
                .param("_csrf", officer.form())
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "navigate")
                .header("Sec-Fetch-Dest", "document"))
        .andExpect(status().isForbidden());
    mvc.perform(get("/cuenta").cookie(officer.asCookie())).andExpect(status().isOk());
  }

  @Test
  void a_token_that_nobody_was_given_opens_nothing() throws Exception {
    var invented = new Cookie(officer().cookie(), "A".repeat(43));

    mvc.perform(get("/cuenta").cookie(invented)).andExpect(status().isSeeOther());
  }

  @Test
  void looking_at_the_first_link_uses_nothing_up_and_its_button_does() throws Exception {
    var key = keys.make().orElseThrow().text();
    for (int i = 0; i < 3; i++) {
      mvc.perform(get("/entrar/primera/" + key)).andExpect(status().isOk());
    }

    assertThat(comeIn(key, officer()).getStatus()).isEqualTo(302);

    mvc.perform(get("/entrar/primera/" + key)).andExpect(status().isNotFound());
    assertThat(keys.make()).isEmpty();
    assertThat(jdbc.sql("select count(*) from first_key").query(Integer.class).single()).isZero();
  }

  @Test
  void a_newer_first_link_closes_the_one_before() throws Exception {
    var older = keys.make().orElseThrow().text();
    keys.make();

    mvc.perform(get("/entrar/primera/" + older)).andExpect(status().isNotFound());
  }

  @Test
  void CVE_2026_23891_a_name_is_shown_as_it_was_written() throws Exception {
    var officer = officer();
    jdbc.sql("update account set name = ? where id = ?")
        .params("<script>alert(1)</script>", officer.account().value())
        .update();

    var page =
        mvc.perform(get("/cuenta").cookie(officer.asCookie()))
            .andReturn()
            .getResponse()
            .getContentAsString(UTF_8);
    assertThat(page).contains("&lt;script&gt;alert").doesNotContain("<script>alert");
  }

  private Browser officer() {
    return new SignedInPeople(program).as(Role.OFFICER, COLIMA);
  }

  private ResultActions end(Browser as, String session) throws Exception {
    return mvc.perform(
        post("/cuenta/sesiones/" + session + "/fin")
            .cookie(as.asCookie())
            .param("_csrf", as.form())
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value()));
  }

  private org.springframework.mock.web.MockHttpServletResponse comeIn(String key, Browser as)
      throws Exception {
    var page =
        mvc.perform(get("/entrar/primera/" + key).cookie(as.asCookie()))
            .andReturn()
            .getResponse()
            .getContentAsString(UTF_8);
    return mvc.perform(
            post("/entrar/primera/" + key)
                .cookie(as.asCookie())
                .param("_csrf", Pages.token(page))
                .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value())
                .param("nombre", "Ana")
                .param("correo", "Ana@ejemplo.mx"))
        .andReturn()
        .getResponse();
  }
}
