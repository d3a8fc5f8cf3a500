package tequio.web.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.pattern.PathPattern;
import tequio.capacity.Capacity;
import tequio.testing.TequioDemoTest;

/** How large a form may be, where, and what is said to whom it is too large. */
@Tag("any-database")
@TequioDemoTest
class FormBodyTest {

  static final String WORKING = "/trabajo/99001/compromisos/1/partes/responsables";
  static final String PUBLIC = "/ejemplo/villa-tequio/seguir";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort int port;
  @Autowired FormAddresses addresses;

  /** Nobody is signed in: whoever is taken so far is led to the way in. */
  @Test
  void a_form_with_as_many_fields_as_the_format_of_plans_needs_is_taken() throws Exception {
    assertThat(post(WORKING, fields(2_600)).statusCode()).isEqualTo(303);
    assertThat(post(WORKING, "a=" + "a".repeat(2_000_000)).statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource({
    WORKING + ", 2200000, pesa más de 2 MB",
    PUBLIC + ", 70000, pesa más de 64 kB",
    "/en" + PUBLIC + ", 70000, larger than 64 kB",
  })
  void a_form_that_is_too_large_is_told_how_much_is_and_that_nothing_is_lost(
      String path, int size, String words) throws Exception {
    var answer = post(path, "a=" + "a".repeat(size));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains(words);
    assertThat(answer.body()).containsAnyOf("no se ha perdido", "is not lost");
  }

  @ParameterizedTest
  @CsvSource({WORKING + ", 16001, 16000 campos", PUBLIC + ", 201, 200 campos"})
  void a_form_with_too_many_fields_is_told_how_many_are(String path, int count, String words)
      throws Exception {
    var answer = post(path, fields(count));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains(words);
  }

  /** It would take ten seconds, were any of it waited for. */
  @Test
  void of_what_is_sent_where_no_form_is_taken_nothing_is_read() throws Exception {
    for (var path : List.of("/", "/buscar", "/api/v1/compromisos", "/no-hay")) {
      try (var socket = new Socket("localhost", port)) {
        socket.setSoTimeout(8_000);
        var head =
            "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\na=b"
                .formatted(path, "application/x-www-form-urlencoded", 2_000_000);
        socket.getOutputStream().write(head.getBytes(UTF_8));
        var begin = new String(socket.getInputStream().readNBytes(12), UTF_8);
        assertThat(begin).as(path).matches("HTTP/1.1 4..");
      }
    }
  }

  @Test
  void long_forms_are_taken_in_the_working_area_alone() {
    var kept = addresses.patterns().stream().map(PathPattern::getPatternString).toList();

    assertThat(kept).isNotEmpty();
    assertThat(addresses.patterns())
        .allSatisfy(it ->
            assertThat(FormAddresses.size(it) == FormSize.LONG)
                .isEqualTo(it.getPatternString().matches("(/en)?/trabajo/\\{government}.*")));
  }

  @Test
  void a_form_that_arrives_damaged_is_refused() throws Exception {
    assertThat(post(PUBLIC, "correo=%zz").statusCode()).isEqualTo(400);
  }

  @Test
  void more_large_forms_than_there_is_room_for_are_asked_to_wait() throws Exception {
    var waiting = new ArrayList<Callable<HttpResponse<String>>>();
    try (var holder = new Socket("localhost", port);
        var threads = Executors.newCachedThreadPool()) {
      var head =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
              .formatted(WORKING, "application/x-www-form-urlencoded", 2_000_000);
      holder.getOutputStream().write((head + "a".repeat(1_990_000)).getBytes(UTF_8));
      var large = "a=" + "a".repeat(2_000_000);
      await().atMost(Duration.ofSeconds(60)).until(() -> post(WORKING, large).statusCode() == 503);
      waiting.add(() -> post(WORKING, large));
      for (var answer : threads.invokeAll(waiting)) {
        assertThat(answer.get().statusCode()).isEqualTo(503);
        assertThat(answer.get().headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.get().body()).contains("no hay lugar para el suyo");
      }
      assertThat(post(WORKING, fields(100)).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void fields_are_read_as_browsers_write_them() {
    byte[] body = "a=1&a=2&b&&c=%C3%B1+x%26&=d&e==".getBytes(UTF_8);
    var fields = new FormParser(body, body.length).fields();

    assertThat(fields.keySet()).containsExactly("a", "b", "c", "", "e");
    assertThat(fields.get("a")).containsExactly("1", "2");
    assertThat(fields.get("b")).containsExactly("");
    assertThat(fields.get("c")).containsExactly("ñ x&");
    assertThat(fields.get("e")).containsExactly("=");
    assertThatThrownBy(() -> new FormParser("a=%4".getBytes(UTF_8), 4).fields())
        .isInstanceOf(FormRefusedException.class);
  }

  @Test
  void memory_that_one_holds_another_does_not_get() {
    var pool = new MemoryPool(Capacity.SHORT_FORM);
    try (var first = pool.open();
        var second = pool.open()) {
      assertThat(first.covers(60_000)).isTrue();
      assertThat(second.covers(60_000)).isFalse();
      first.close();
      assertThat(second.covers(60_000)).isTrue();
    }
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static String fields(int count) {
    return IntStream.range(0, count).mapToObj(it -> "f" + it + "=x").collect(joining("&"));
  }
}
