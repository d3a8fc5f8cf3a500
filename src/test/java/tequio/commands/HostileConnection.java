package tequio.commands;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A connection that takes without giving, over a real socket. */
final class HostileConnection implements AutoCloseable {

  private static final int SMALLEST_WINDOW = 1024;
  private static final int PIECE = 16 << 10;

  /** What it does. */
  enum Kind {
    /** A byte of its headers now and then. */
    SLOW_HEADERS("GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ", "a"),
    /** As reported: a large body is announced to an address that takes none. */
    ANNOUNCED_NOWHERE(post("/", 2_000_000) + "a".repeat(150), "a"),
    /** The same to a public form. */
    SLOW_FORM(post("/ejemplo/villa-tequio/seguir", 60_000) + "a".repeat(150), "a"),
    /** Almost all of the largest form of the working area, and then nothing. */
    LARGE_FORM(
        post("/trabajo/99001/compromisos/1/partes/notas", 2_000_000) + "a".repeat(1_900_000), "a"),
    /** A form that is given back, because it has no key, in a page five times its size. */
    UNREAD_ANSWER(
        post("/ejemplo/villa-tequio/seguir", 60_005) + "texto=" + "\"".repeat(59_999), "a"),
    /** Chunks without an end. */
    ENDLESS_CHUNKS(
        "POST /entrar HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\n",
        Integer.toHexString(PIECE) + "\r\n" + "a".repeat(PIECE) + "\r\n");

    private final String begin;
    private final String more;

    Kind(String begin, String more) {
      this.begin = begin;
      this.more = more;
    }

    private static String post(String path, int length) {
      return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n".formatted(path, length)
          + "Content-Type: application/x-www-form-urlencoded\r\n\r\n";
    }
  }

  private final Kind kind;
  private final Socket socket = new Socket();
  private volatile boolean cut;

  HostileConnection(Kind kind, int port) throws IOException {
    this.kind = kind;
    socket.setReceiveBufferSize(SMALLEST_WINDOW);
    socket.connect(new InetSocketAddress("localhost", port));
    send(kind.begin);
  }

  /** Goes on as it does; returns whether the program still bears it. */
  boolean goOn() {
    send(kind.more);
    return !cut;
  }

  private void send(String words) {
    try {
      socket.getOutputStream().write(words.getBytes(US_ASCII));
    } catch (IOException ended) {
      cut = true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
