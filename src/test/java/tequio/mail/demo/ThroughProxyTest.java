package tequio.mail.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tequio.testing.TequioDemoTest;
import tequio.web.security.RawRequest;

/**
 * A proxy on the same machine opens the demonstration for nobody, whatever it adds or leaves out.
 */
@TequioDemoTest
class ThroughProxyTest {

  @LocalServerPort int port;
  @Autowired DemonstrationKey key;

  @Test
  void under_another_name_not_even_the_key_opens_it() throws Exception {
    UnaryOperator<String> otherName = it -> it.replaceFirst("Host: .*", "Host: demo.example");
    for (var path : new String[] {"/demo/correo", "/demo/" + key.cookie().getValue()}) {
      assertThat(through(otherName, path, held()).status()).isEqualTo(404);
    }
    assertNobodyIsOffered(through(otherName, "/entrar", held()));
  }

  /**
   * {@code proxy_pass http://localhost:8080} and nothing else: no header, and the host's own name.
   */
  @Test
  void behind_the_defaults_of_nginx_it_is_closed() throws Exception {
    UnaryOperator<String> nginx =
        it ->
            it.replaceFirst("HTTP/1.1", "HTTP/1.0")
                .replaceFirst("Host: .*", "Host: localhost:" + port);
    assertThat(through(nginx, "/demo/correo", "A: b").status()).isEqualTo(404);
    assertNobodyIsOffered(through(nginx, "/entrar", "A: b"));
    assertNobodyIsOffered(through(nginx, "/entrar", held()));
  }

  /** It cannot be told from a browser on this machine, but whoever asks through it has no key. */
  @Test
  void behind_a_proxy_that_looks_like_a_browser_here_it_is_closed() throws Exception {
    UnaryOperator<String> unseen = it -> it.replaceFirst("Host: .*", "Host: localhost:" + port);
    assertThat(through(unseen, "/demo/correo", "A: b").status()).isEqualTo(404);
    assertThat(through(unseen, "/demo/" + "0".repeat(64), "A: b").status()).isEqualTo(404);
    assertNobodyIsOffered(through(unseen, "/entrar", "A: b"));
  }

  @Test
  void the_printed_address_opens_it_here() throws Exception {
    var opened = RawRequest.send(port, "GET", "/demo/" + key.cookie().getValue(), "HTTP/1.1");

    assertThat(opened.status()).isEqualTo(302);
    assertThat(opened.header("Location")).isEqualTo("/");
    var cookie = "Cookie: " + opened.header("Set-Cookie").split(";", 2)[0];
    assertThat(RawRequest.send(port, "GET", "/demo/correo", "HTTP/1.1", cookie).status())
        .isEqualTo(200);
    assertThat(RawRequest.send(port, "GET", "/entrar", "HTTP/1.1", cookie).body())
        .contains("enlace@villa-tequio.invalid");
  }

  private String held() {
    return "Cookie: " + key.cookie().getName() + "=" + key.cookie().getValue();
  }

  private static void assertNobodyIsOffered(RawRequest.Answer entrance) {
    assertThat(entrance.status()).isEqualTo(200);
    assertThat(entrance.body()).doesNotContain("villa-tequio.invalid").contains("en la terminal");
  }

  /** A proxy that changes the head of a request and passes on everything else. */
  private RawRequest.Answer through(UnaryOperator<String> change, String path, String header)
      throws Exception {
    try (var proxy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var passing = Thread.ofVirtual().start(() -> pass(proxy, change));
      var answer = RawRequest.send(proxy.getLocalPort(), "GET", path, "HTTP/1.1", header);
      passing.join();
      return answer;
    }
  }

  private void pass(ServerSocket proxy, UnaryOperator<String> change) {
    try (var client = proxy.accept();
        var server = new Socket("localhost", port)) {
      var head = new StringBuilder();
      while (!head.toString().endsWith("\r\n\r\n")) {
        head.append((char) client.getInputStream().read());
      }
      server.getOutputStream().write(change.apply(head.toString()).getBytes(ISO_8859_1));
      server.getInputStream().transferTo(client.getOutputStream());
    } catch (IOException gone) {
      throw new AssertionError(gone);
    }
  }
}
