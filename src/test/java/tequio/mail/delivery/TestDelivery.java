package tequio.mail.delivery;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.mail.delivery.MailServer.Kind;

/** Delivers what waits in the outbox to a server of a test, for tests of those who write. */
public final class TestDelivery {

  public static void run(JdbcClient jdbc, Clock clock, int port) {
    var server = new MailServer(Kind.SMTP, "127.0.0.1", port, "", "");
    var carrier = new SmtpCarrier(server, "de@tequio.example", server.properties());
    new OutboxDispatcher(
            new OutboxLease(jdbc, clock),
            new MailConfiguration.Way(Optional.of(carrier)),
            clock,
            event -> {})
        .run();
  }

  private TestDelivery() {}
}
