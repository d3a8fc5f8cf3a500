package tequio.httpclient;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import tequio.httpclient.FetchRejectedException.Why;

/**
 * HTTP/1.0 request over a connection to a fixed address. The JDK's client resolves names itself,
 * after the check.
 */
final class PinnedHttpRequest {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");
  private static final int HEAD = 16 << 10;

  /** Scheme, host, port and path of the request. */
  record Target(boolean secret, String host, int port, String path) {}

  private final Socket socket;
  private final Deadline deadline;
  private final int most;

  private PinnedHttpRequest(Socket socket, int most, Deadline deadline) {
    this.socket = socket;
    this.most = most;
    this.deadline = deadline;
  }

  static FetchResponse get(Target target, InetAddress pinned, int most, Deadline deadline)
      throws IOException, FetchRejectedException {
    try (var plain = new Socket()) {
      plain.connect(new InetSocketAddress(pinned, target.port()), deadline.milliseconds());
      plain.setSoTimeout(deadline.milliseconds());
      try (var socket = target.secret() ? encrypted(plain, target) : plain) {
        socket.getOutputStream().write(question(target).getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return answer(new PinnedHttpRequest(socket, most, deadline).read());
      }
    }
  }

  /**
   * Starts TLS; the certificate must name the host that was typed, whatever address it resolved to.
   */
  private static Socket encrypted(Socket plain, Target target) throws IOException {
    var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    var socket = (SSLSocket) factory.createSocket(plain, target.host(), target.port(), true);
    var parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static String question(Target target) {
    boolean usual = target.port() == (target.secret() ? 443 : 80);
    return "GET "
        + target.path()
        + " HTTP/1.0\r\n"
        + "Host: "
        + target.host()
        + (usual ? "" : ":" + target.port())
        + "\r\n"
        + "User-Agent: Tequio\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
  }

  /**
   * Reads until the server closes the connection, the response is too large or the deadline passes.
   */
  private byte[] read() throws IOException, FetchRejectedException {
    var all = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    InputStream in = socket.getInputStream();
    for (int read = in.read(some); read >= 0; read = in.read(some)) {
      all.write(some, 0, read);
      if (all.size() > most + HEAD) {
        throw new FetchRejectedException(Why.TOO_LARGE);
      }
      socket.setSoTimeout(deadline.milliseconds());
    }
    return all.toByteArray();
  }

  private static FetchResponse answer(byte[] all) throws IOException {
    int end = endOfHead(all);
    var lines = List.of(new String(all, 0, end, ISO_8859_1).split("\r\n"));
    var status = STATUS.matcher(lines.getFirst());
    if (!status.matches()) {
      throw new IOException("no HTTP");
    }
    return new FetchResponse(
        Integer.parseInt(status.group(1)),
        header(lines, "content-type:").orElse(""),
        Arrays.copyOfRange(all, end + 4, all.length),
        header(lines, "last-modified:").flatMap(PinnedHttpRequest::moment));
  }

  private static Optional<String> header(List<String> lines, String name) {
    return lines.stream()
        .filter(it -> it.toLowerCase(Locale.ROOT).startsWith(name))
        .map(it -> it.substring(name.length()).strip())
        .findFirst();
  }

  private static Optional<Instant> moment(String written) {
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written)));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static int endOfHead(byte[] all) throws IOException {
    for (int at = 0; at + 3 < all.length && at <= HEAD; at++) {
      if (all[at] == '\r' && all[at + 1] == '\n' && all[at + 2] == '\r' && all[at + 3] == '\n') {
        return at;
      }
    }
    throw new IOException("no HTTP");
  }
}
