package tequio.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tequio.testing.TequioDemoTest;

/** Requests that are none, byte by byte over a socket: refused by a page, with nothing logged. */
@Isolated("what others log is none of its requests'")
@ExtendWith(OutputCaptureExtension.class)
@TequioDemoTest
class MalformedRequestTest {

  private static final int PATIENCE = 15_000;

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /buscar?q=a b HTTP/1.1",
        "GET /<x> HTTP/1.1",
        "GET /%00 HTTP/1.1",
        "GET /a%zz HTTP/1.1",
        "GET /%c3%28 HTTP/1.1",
        "GET /%ff HTTP/1.1",
        "GET /a/../../.. HTTP/1.1",
        "GET buscar HTTP/1.1",
        "GET /buscar?q=%zz HTTP/1.1",
        "GET /buscar?q=%ff HTTP/1.1",
        "GET /buscar?q=agua%00 HTTP/1.1",
        "GET /buscar?%00=agua HTTP/1.1",
        "POST /ejemplo/villa-tequio/seguir?q=%zz HTTP/1.1",
        "G@T / HTTP/1.1",
        "GET / HTTP/1.1\r\nHost: other",
        "GET / HTTP/1.1\r\nContent-Length: x",
        "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2",
        "GET / HTTP/1.1\r\nb\u0001d: x",
      })
  void a_request_that_is_none_gets_the_page_of_the_site(String request, CapturedOutput log)
      throws Exception {
    var answer = answer(request);

    assertThat(answer).startsWith("HTTP/1.1 400 ");
    assertThat(answer)
        .contains("<h1>No entendimos esa dirección")
        .containsIgnoringCase("Content-Security-Policy: ");
    assertThat(log.getAll()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void it_is_told_in_the_language_of_its_address_where_there_is_one() throws Exception {
    assertThat(answer("GET /en/%00 HTTP/1.1")).contains("<html lang=\"en\">");
  }

  @Test
  void programs_get_problem_details() throws Exception {
    for (var address :
        List.of(
            "/api/v1/%00", "/api/v1/compromisos?limite=%zz", "/api/v1/compromisos?limite=%00")) {
      assertThat(answer("GET " + address + " HTTP/1.1"))
          .startsWith("HTTP/1.1 400 ")
          .contains("application/problem+json", "\"status\":400");
    }
  }

  @Test
  void an_address_without_an_end_is_refused(CapturedOutput log) throws Exception {
    assertThat(answer("GET /buscar?q=" + "a".repeat(9_000) + " HTTP/1.1"))
        .startsWith("HTTP/1.1 4")
        .contains("<h1>No entendimos esa dirección");
    assertThat(log.getAll()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void more_parameters_than_anybody_reads_are_refused(CapturedOutput log) throws Exception {
    assertThat(answer("GET /buscar?" + "a&".repeat(1_500) + " HTTP/1.1"))
        .startsWith("HTTP/1.1 400 ");
    assertThat(log.getAll()).doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/buscar?q=[agua]",
        "/buscar?q=ni\u00f1ez",
        "/buscar?q=<agua>|{\"a\"}",
        "/api/v1/compromisos?filtro[a]=1",
        "/api/v1/compromisos?filtro=ni\u00f1ez",
        "/ejemplo/villa-tequio?de=[x]",
      })
  void what_people_type_into_a_query_without_encoding_it_is_understood(String address)
      throws Exception {
    assertThat(answer("GET " + address + " HTTP/1.1")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void a_word_is_searched_for_however_it_was_sent() throws Exception {
    assertThat(answer("GET /buscar?q=ni\u00f1ez HTTP/1.1")).contains("value=\"niñez\"");
  }

  private String answer(String request) throws Exception {
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(PATIENCE);
      socket
          .getOutputStream()
          .write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
