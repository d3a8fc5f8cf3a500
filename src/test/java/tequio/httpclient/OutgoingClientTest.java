package tequio.httpclient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tequio.httpclient.FetchRejectedException.Why;
import tequio.httpclient.OutgoingClient.Bounds;
import tequio.httpclient.OutgoingClient.Reach;

/** An address that somebody typed leads nowhere that its author could not go alone. */
class OutgoingClientTest {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final Bounds SMALL = new Bounds(Duration.ofSeconds(5), 1000);

  private final List<String> asked = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
          boolean away = exchange.getRequestURI().getPath().equals("/fuera");
          byte[] body = new byte[exchange.getRequestURI().getPath().equals("/mucho") ? 50_000 : 5];
          exchange.getResponseHeaders().add("Content-Type", "text/plain");
          exchange.getResponseHeaders().add("Location", "http://127.0.0.1/secreto");
          exchange.sendResponseHeaders(away ? 302 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://172.31.255.255/",
        "http://192.168.0.1/",
        "http://100.64.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://2130706433/",
        "http://0177.0.0.1/",
        "http://0x7f.0.0.1/",
        "http://127.1/",
        "http://x.0x7f000001/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "https://example.org:8443/",
        "http://example.org:22/",
      })
  void CVE_2024_43371_what_is_not_public_is_not_asked(String address) {
    var client = new OutgoingClient(CLOCK, InetAddress::getAllByName, Reach.PUBLIC);
    assertThatThrownBy(() -> client.get(URI.create(address), SMALL))
        .isInstanceOfSatisfying(
            FetchRejectedException.class,
            no -> assertThat(no.why()).isIn(Why.NOT_PUBLIC, Why.NO_ANSWER, Why.NO_WEB_ADDRESS));
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "200.33.146.1", "2606:4700:4700::1111", "172.32.0.1", "100.128.0.1"})
  void what_anybody_can_reach_is_public(String address) {
    assertThat(PublicAddressCheck.holds(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/",
        "file:///etc/passwd",
        "http:///x",
        "http://u:p@example.org/",
        "mailto:a@b.org",
        "gopher://x/"
      })
  void what_is_no_web_address_is_not_asked(String address) {
    assertThatThrownBy(() -> new OutgoingClient(CLOCK).get(URI.create(address), SMALL))
        .isInstanceOfSatisfying(
            FetchRejectedException.class, no -> assertThat(no.why()).isEqualTo(Why.NO_WEB_ADDRESS));
  }

  @Test
  void CVE_2026_45573_a_name_with_one_private_address_among_public_ones_is_refused()
      throws Exception {
    InetAddress[] both = {
      InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral("127.0.0.1"),
    };
    var client = new OutgoingClient(CLOCK, host -> both, Reach.PUBLIC);
    assertThatThrownBy(() -> client.get(URI.create("http://two-faced.example/"), SMALL))
        .isInstanceOfSatisfying(
            FetchRejectedException.class, no -> assertThat(no.why()).isEqualTo(Why.NOT_PUBLIC));
  }

  @Test
  void a_name_is_looked_up_once_and_that_very_address_is_asked() throws Exception {
    var looked = new ArrayList<String>();
    var client =
        new OutgoingClient(
            CLOCK,
            host -> {
              looked.add(host);
              return new InetAddress[] {InetAddress.getLoopbackAddress()};
            },
            new Reach(address -> true, port -> true));
    var answer = client.get(address("/a?b=c"), SMALL);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.type()).isEqualTo("text/plain");
    assertThat(answer.body()).hasSize(5);
    assertThat(looked).containsExactly("somebody.example");
    assertThat(asked).containsExactly("somebody.example:" + port() + "/a?b=c");
  }

  @Test
  void nobody_is_sent_elsewhere() throws Exception {
    assertThat(here().get(address("/fuera"), SMALL).status()).isEqualTo(302);
    assertThat(asked).hasSize(1);
  }

  @Test
  void too_much_is_not_taken() {
    assertThatThrownBy(() -> here().get(address("/mucho"), SMALL))
        .isInstanceOfSatisfying(
            FetchRejectedException.class, no -> assertThat(no.why()).isEqualTo(Why.TOO_LARGE));
  }

  @Test
  void who_drips_is_left_when_patience_ends() throws Exception {
    try (var dripping = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> drip(dripping));
      var address = URI.create("http://somebody.example:" + dripping.getLocalPort() + "/");
      assertThatThrownBy(() -> here().get(address, new Bounds(Duration.ofMillis(700), 1 << 20)))
          .isInstanceOfSatisfying(
              FetchRejectedException.class, no -> assertThat(no.why()).isEqualTo(Why.TOO_SLOW));
    }
  }

  private static void drip(ServerSocket door) {
    try (var caller = door.accept()) {
      caller.getOutputStream().write("HTTP/1.0 200 OK\r\n\r\n".getBytes(UTF_8));
      while (true) {
        caller.getOutputStream().write('.');
        caller.getOutputStream().flush();
        Thread.sleep(50);
      }
    } catch (IOException | InterruptedException left) {
      // The other side went, as it should.
    }
  }

  private OutgoingClient here() {
    return new OutgoingClient(
        CLOCK,
        host -> new InetAddress[] {InetAddress.getLoopbackAddress()},
        new Reach(address -> true, port -> true));
  }

  private URI address(String path) {
    return URI.create("http://somebody.example:" + port() + path);
  }

  private int port() {
    return server.getAddress().getPort();
  }
}
