package tequio.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** One request over a socket, with a request line that no HTTP client would send. */
public final class RawRequest {

  /** What came back, until the server closed the connection. */
  public record Answer(int status, String head, String body) {

    /** Empty where there is none. */
    public String header(String name) {
      return head.lines()
          .filter(it -> it.toLowerCase().startsWith(name.toLowerCase() + ":"))
          .map(it -> it.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
  private static final AtomicInteger ASKED = new AtomicInteger();

  public static Answer send(
      int port, String method, String target, String version, String... headers)
      throws IOException {
    return exchange(port, method, target, version, "", headers);
  }

  /** A form of this text. */
  public static Answer post(int port, String target, String form, String... headers)
      throws IOException {
    return exchange(port, "POST", target, "HTTP/1.1", form, headers);
  }

  private static Answer exchange(
      int port, String method, String target, String version, String form, String... headers)
      throws IOException {
    var request = new StringBuilder(method + " " + target + " " + version + "\r\n");
    request.append("Host: localhost:").append(port).append("\r\nConnection: close\r\n");
    for (var header : headers) {
      request.append(header).append("\r\n");
    }
    if (method.equals("POST")) {
      request
          .append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
          .append(form.getBytes(UTF_8).length)
          .append("\r\n");
    }
    request.append("\r\n").append(form);
    try (var socket = new Socket(HERE, port, next(), 0)) {
      socket.getOutputStream().write(request.toString().getBytes(UTF_8));
      socket.getOutputStream().flush();
      return read(new String(socket.getInputStream().readAllBytes(), UTF_8));
    }
  }

  /** Each from a network of its own, so that nobody is told that they ask too often. */
  private static InetAddress next() throws IOException {
    int n = ASKED.incrementAndGet();
    return InetAddress.getByAddress(new byte[] {127, (byte) n, (byte) (n >> 8), 1});
  }

  private static Answer read(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    int status = Integer.parseInt(answer.split(" ", 3)[1]);
    return end < 0
        ? new Answer(status, answer, "")
        : new Answer(status, answer.substring(0, end), answer.substring(end + 4));
  }

  private RawRequest() {}
}
