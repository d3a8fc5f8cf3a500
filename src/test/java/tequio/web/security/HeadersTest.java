package tequio.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tequio.testing.TequioDemoTest;

/** What browsers are told with every kind of answer, also with those that say what failed. */
@TequioDemoTest
class HeadersTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({
    "GET,  /, 200",
    "GET,  /en, 200",
    "GET,  /ejemplo/villa-tequio, 200",
    "GET,  /ejemplo/villa-tequio/tarjeta, 200",
    "GET,  /ejemplo/villa-tequio/qr.svg, 200",
    "GET,  /ejemplo/villa-tequio/imagen.png, 200",
    "GET,  /ejemplo/villa-tequio/calendario.ics, 200",
    "GET,  /ejemplo/villa-tequio/cambios.atom, 200",
    "GET,  /ejemplo/villa-tequio/seguir, 200",
    "GET,  /buscar?q=agua, 200",
    "GET,  /datos, 200",
    "GET,  /api/v1/openapi.json, 200",
    "GET,  /health, 200",
    "GET,  /bitacora/checkpoint, 404",
    "GET,  /demo/correo, 404",
    "GET,  /entrar, 200",
    "GET,  /trabajo, 303",
    "GET,  /static/tequio.svg, 200",
    "GET,  /no-hay-tal-estado, 404",
    "GET,  /ejemplo/villa-tequio/compromisos/x, 404",
    "POST, /ejemplo/villa-tequio, 400",
    "POST, /ejemplo/villa-tequio/seguir, 400",
    "POST, /baja/x, 200",
  })
  void every_answer_tells_browsers_what_may_be_done_with_it(String method, String path, int status)
      throws Exception {
    var answer = ask(method, path);
    var headers = answer.headers();

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(headers.allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "frame-ancestors ")
        .doesNotContain("unsafe", "script-src *");
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("Referrer-Policy"))
        .singleElement()
        .asString()
        .matches("strict-origin-when-cross-origin|no-referrer|same-origin");
    assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
    headers
        .firstValue("Content-Type")
        .filter(type -> type.startsWith("text/"))
        .ifPresent(type -> assertThat(type.toLowerCase()).contains("charset=utf-8"));
    if (!answer.body().isEmpty()) {
      assertThat(headers.firstValue("Content-Type")).isPresent();
    }
  }

  @Test
  void nothing_that_was_asked_is_said_back() throws Exception {
    var answer = ask("TRACE", "/");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.body()).doesNotContain("TRACE");
  }

  @Test
  void only_cards_may_stand_in_frames_of_others() throws Exception {
    assertThat(policy("/ejemplo/villa-tequio")).contains("frame-ancestors 'none'");
    assertThat(policy("/ejemplo/villa-tequio/tarjeta")).contains("frame-ancestors *");
  }

  @ParameterizedTest
  @CsvSource({"https://tequio.example, true", "http://localhost:8080, false"})
  void a_site_with_tls_is_never_again_asked_without(String site, boolean told) throws Exception {
    var response = new MockHttpServletResponse();
    FilterChain rest = (request, answer) -> {};
    new SecurityHeadersFilter(site)
        .doFilter(new MockHttpServletRequest("GET", "/"), response, rest);
    assertThat(response.getHeader("Strict-Transport-Security"))
        .isEqualTo(told ? "max-age=31536000; includeSubDomains" : null);
  }

  private String policy(String path) throws Exception {
    return ask("GET", path).headers().firstValue("Content-Security-Policy").orElse("");
  }

  private HttpResponse<String> ask(String method, String path) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(method, BodyPublishers.noBody());
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
