package tequio.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tequio.testing.TequioDemoTest;

/** Holes that other platforms had, tried here; {@code docs/guarda.md} lists them all. */
@ExtendWith(OutputCaptureExtension.class)
@TequioDemoTest
class HolesTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int A_FEW_MEGABYTES = 5 << 20;

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/buscar?q=%27%29%20or%201%3D1%20--&ods=6%27&avance=late%27%29--&pagina=2%3Bselect%201",
        "/buscar?q=%22%27%3B%20drop%20table%20plan%3B--",
        "/cambios?tipo=compromisos%27%20or%20%27a%27%3D%27a",
        "/api/v1/compromisos?limite=1%3Bselect%20pg_sleep%289%29",
        "/ejemplo/villa-tequio/plan/2026-2027%27--",
        "/ejemplo/villa-tequio/compromisos/1%27",
        "/datos/compromisos/archivo?dia=2026-01-01%27--",
        "/m/19039%27--",
      })
  void CVE_2026_42031_words_meant_for_the_database_are_only_words(String path) throws Exception {
    var answer = get(path);
    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(answer.body()).doesNotContain("PSQLException", "syntax error", "SQLSTATE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/archivos/..%2F..%2F..%2Fetc%2Fpasswd",
        "/archivos/%2e%2e/%2e%2e/etc/passwd",
        "/static/..%2Fapplication.properties",
        "/static/%2e%2e%5capplication.properties",
        "/bitacora/tile/0/..%2F..%2F..%2Fetc%2Fpasswd",
        "/datos/..%2F..%2Fetc%2Fpasswd",
        "/.git/config",
        "/WEB-INF/web.xml",
      })
  void CVE_2023_32321_no_path_leads_out_of_what_is_served(String path) throws Exception {
    var answer = get(path);
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.body()).doesNotContain("root:", "spring.", "[core]", "<servlet");
  }

  /** The browser reads {@code //other.example} as another site. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "///evil.example/",
        "////evil.example//",
        "/en//evil.example",
        "/en///evil.example/",
        "/.//evil.example/",
        "/entrar/..//evil.example/",
        "/%2F%2Fevil.example/",
        "/%2Fevil.example/",
        "/%5Cevil.example/",
        "/en/%5C%5Cevil.example/",
        "/;/evil.example/",
        "/%09/evil.example/",
      })
  void no_redirect_and_no_link_leaves_the_site(String path) throws Exception {
    for (var line : new String[] {path, path + "?a=b"}) {
      var answer = RawRequest.send(port, "GET", line, "HTTP/1.1");
      assertThat(answer.status()).as(line).isIn(308, 400, 404);
      assertThat(answer.header("Location")).isIn("", "/", "/evil.example", "/evil.example?a=b");
      assertThat(answer.body()).doesNotContain("\"//", "\"/\\", "/en//", "localhost//");
    }
  }

  @Test
  void CVE_2023_50248_an_enormous_form_is_refused_and_the_site_goes_on() throws Exception {
    var form = "correo=" + "a".repeat(A_FEW_MEGABYTES);
    var request =
        HttpRequest.newBuilder(at("/ejemplo/villa-tequio/seguir"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).hasSizeLessThan(100_000);
    assertThat(get("/health").statusCode()).isEqualTo(200);
  }

  /** In the demonstration its address was one line of the log and its words were another. */
  @Test
  void CVE_2024_27097_what_was_typed_is_no_line_of_the_log(CapturedOutput log) throws Exception {
    for (var path :
        new String[] {
          "/ejemplo/villa-tequio/compromisos/1%0A2026-11-21%20ERROR%20renglon-falso",
          "/buscar?q=%0A2026-11-21%20ERROR%20renglon-falso",
          "/renglon-falso%0D%0Arenglon-falso",
        }) {
      assertThat(get(path).statusCode()).isLessThan(500);
    }
    assertThat(log.getAll()).contains("GET /error 4").doesNotContain("renglon-falso");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
