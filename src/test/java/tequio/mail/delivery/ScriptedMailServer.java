package tequio.mail.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that fails as it is told: no finished one does that at will. */
final class ScriptedMailServer implements AutoCloseable {

  /** Where it hangs up without a word. */
  enum Death {
    NEVER,
    BEFORE_DATA,
    AFTER_TAKING
  }

  final List<String> taken = new CopyOnWriteArrayList<>();
  final List<String> commands = new CopyOnWriteArrayList<>();
  volatile Death death = Death.NEVER;

  private final ServerSocket door;
  private final Thread serving;
  private final @Nullable SSLContext secret;

  ScriptedMailServer(@Nullable SSLContext secret) throws IOException {
    this.secret = secret;
    this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    this.serving = Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  private void serve() {
    while (!door.isClosed()) {
      try (var caller = door.accept()) {
        speak(caller, true);
      } catch (IOException gone) {
        // The next caller is served.
      }
    }
  }

  private void speak(Socket caller, boolean open) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
    var out = caller.getOutputStream();
    if (open) {
      say(out, "220 scripted");
    }
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      var command = line.toUpperCase(Locale.ROOT);
      commands.add((open ? "" : "secret ") + line.replaceAll(" .*", ""));
      if (command.startsWith("STARTTLS")) {
        say(out, "220 go on");
        speak(wrap(caller), false);
        return;
      }
      if (command.startsWith("DATA")) {
        if (!data(in, out)) {
          return;
        }
      } else {
        say(out, answer(command, open));
      }
    }
  }

  private String answer(String command, boolean open) {
    if (command.startsWith("EHLO")) {
      return secret != null && open ? "250-scripted\r\n250 STARTTLS" : "250 scripted";
    }
    if (command.startsWith("RCPT") && command.contains("REFUSED")) {
      return "550 5.1.1 <nobody@example.org> unknown";
    }
    return command.startsWith("RCPT") && command.contains("LATER") ? "451 4.3.0 busy" : "250 ok";
  }

  private boolean data(BufferedReader in, OutputStream out) throws IOException {
    if (death == Death.BEFORE_DATA) {
      return false;
    }
    say(out, "354 go on");
    var letter = new StringBuilder();
    for (var line = in.readLine(); !line.equals("."); line = in.readLine()) {
      letter.append(line).append('\n');
    }
    taken.add(letter.toString());
    if (death == Death.AFTER_TAKING) {
      return false;
    }
    say(out, "250 taken");
    return true;
  }

  private Socket wrap(Socket caller) throws IOException {
    var wrapped =
        (SSLSocket)
            java.util.Objects.requireNonNull(secret)
                .getSocketFactory()
                .createSocket(caller, null, caller.getPort(), true);
    wrapped.setUseClientMode(false);
    return wrapped;
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** A door that was closed while somebody waited at it may let one more in. */
  private void awaitEnd() {
    try {
      serving.join(Duration.ofSeconds(2));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    awaitEnd();
  }
}
