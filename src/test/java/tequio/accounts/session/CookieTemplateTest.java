package tequio.accounts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tequio.accounts.secret.Secret;

/** What our cookies tell a browser to do with them. */
class CookieTemplateTest {

  /** ASVS 3.3.1. */
  @Test
  void where_the_site_has_tls_a_cookie_goes_only_over_it_and_only_to_this_host() {
    assertThat(given("https://tequio.example"))
        .startsWith("__Host-tequio_sesion=")
        .contains("; Path=/;", "; Secure;", "; HttpOnly;", "; SameSite=Lax")
        .doesNotContain("Domain");
  }

  @Test
  void on_a_machine_of_ones_own_it_goes_without_and_no_script_reads_it() {
    assertThat(given("http://localhost:8080"))
        .startsWith("tequio_sesion=")
        .contains("; HttpOnly;", "; SameSite=Lax")
        .doesNotContain("Secure");
  }

  private static String given(String site) {
    var response = new MockHttpServletResponse();
    CookieTemplate.of("tequio_sesion", site).give(Secret.random(), Duration.ofDays(1), response);
    return String.valueOf(response.getHeader("Set-Cookie"));
  }
}
