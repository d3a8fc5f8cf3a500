package tequio.mail.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tequio.mail.EmailBounced;
import tequio.mail.MailAddress;

/** Sends due mails one by one until none is left. */
@Component
public class OutboxDispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxDispatcher.class);

  /** Pauses after each attempt; the last one is repeated. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4));

  private final OutboxLease holding;
  private final Optional<MailTransport> carrier;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  OutboxDispatcher(
      OutboxLease holding,
      MailConfiguration.Way way,
      Clock clock,
      ApplicationEventPublisher events) {
    this.holding = holding;
    this.events = events;
    this.carrier = way.carrier();
    this.clock = clock;
  }

  /** Does nothing without a transport: mails wait and the health check reports it. */
  public void run() {
    carrier.ifPresent(this::run);
  }

  private void run(MailTransport carrier) {
    for (var next = holding.next(); next.isPresent(); next = holding.next()) {
      var letter = next.get();
      settle(letter, carrier.carry(letter));
    }
  }

  private void settle(LeasedEmail letter, DeliveryResult fate) {
    switch (fate) {
      case DeliveryResult.Sent() -> holding.sent(letter);
      case DeliveryResult.Refused(var problem) -> {
        fail(letter, "refused", problem);
        tell(letter);
      }
      case DeliveryResult.Later(var problem) -> later(letter, problem);
      case DeliveryResult.Unsure(var problem) -> {
        if (letter.attempts().unsure() > 0) {
          fail(letter, "unknown", problem);
        } else {
          putBack(letter, true, problem);
        }
      }
    }
  }

  /** Publishes a bounce with an unspecific status, because the reason is unknown. */
  private void tell(LeasedEmail letter) {
    MailAddress.find(letter.sheet().recipient())
        .ifPresent(to -> events.publishEvent(new EmailBounced(to, "5.0.0")));
  }

  private void later(LeasedEmail letter, String problem) {
    var end = letter.written().plus(letter.purpose().worthwhile());
    if (nextTry(letter).isAfter(end)) {
      fail(letter, "given-up", problem);
    } else {
      putBack(letter, false, problem);
    }
  }

  private void putBack(LeasedEmail letter, boolean unsure, String problem) {
    LOG.warn("letter {} waits: {}", letter.id(), problem);
    holding.putBack(letter, nextTry(letter), unsure, problem);
  }

  private void fail(LeasedEmail letter, String state, String problem) {
    LOG.warn("letter {} is {}: {}", letter.id(), state, problem);
    holding.failed(letter, state, problem);
  }

  private Instant nextTry(LeasedEmail letter) {
    int pause = Math.min(letter.attempts().tries(), PAUSES.size()) - 1;
    return clock.instant().plus(PAUSES.get(pause));
  }
}
