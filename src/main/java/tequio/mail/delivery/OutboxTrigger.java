package tequio.mail.delivery;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tequio.mail.Outbox;

/** Triggers sending after the commit of the transaction that stored a mail. */
@Component
@ConditionalOnProperty("tequio.jobs")
class OutboxTrigger {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxTrigger.class);

  private final OutboxDispatcher delivery;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("mail").factory());

  OutboxTrigger(OutboxDispatcher delivery) {
    this.delivery = delivery;
  }

  @TransactionalEventListener
  void written(Outbox.Written letter) {
    if (waiting.compareAndSet(false, true)) {
      one.execute(this::send);
    }
  }

  private void send() {
    waiting.set(false);
    try {
      delivery.run();
    } catch (RuntimeException failed) {
      LOG.error("sending mail failed; what waits is tried again", failed);
    }
  }

  @PreDestroy
  void stop() {
    one.close();
  }
}
