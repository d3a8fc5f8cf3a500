package tequio.ledger.sequencer;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tequio.kernel.HealthCheck;
import tequio.ledger.log.LogHome;
import tequio.ledger.log.LogInconsistencyException;

/** Runs the sequencer every second and reports to {@code /health} why nothing is signed, if so. */
@Component
public class SequencerLoop implements SmartLifecycle, HealthCheck {

  private static final Logger LOG = LoggerFactory.getLogger(SequencerLoop.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private final LogHome home;
  private final Sequencer sequencer;
  private final SigningProgress progress;
  private volatile @Nullable Thread thread;
  private volatile @Nullable Thread watch;
  private volatile Optional<String> trouble = Optional.empty();

  SequencerLoop(LogHome home, Lease lease, LogPositions places, SigningProgress progress) {
    this.home = home;
    this.progress = progress;
    this.sequencer = new Sequencer(home, lease, places);
  }

  @Override
  public String name() {
    return "bitacora";
  }

  @Override
  public Optional<String> trouble() {
    return trouble.or(progress::trouble);
  }

  @Override
  public void start() {
    if (home.isSet()) {
      var made = Thread.ofVirtual().name("bitacora").unstarted(this::loop);
      thread = made;
      made.start();
      watch = Thread.ofVirtual().name("bitacora-watch").start(this::watch);
    }
  }

  @Override
  public void stop() {
    Thread running = thread;
    Thread watching = watch;
    thread = null;
    if (watching != null) {
      watching.interrupt();
    }
    if (running != null) {
      running.interrupt();
      join(running);
      sequencer.stop();
    }
  }

  private static void join(Thread running) {
    try {
      running.join(Duration.ofSeconds(5));
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void loop() {
    while (thread != null) {
      try {
        Thread.sleep(turn());
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  /** Runs in its own thread, because the loop itself may hang. */
  private void watch() {
    while (thread != null) {
      try {
        Thread.sleep(BETWEEN_LOOKS);
        progress.look();
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException failed) {
        LOG.debug("nobody knows how far signing is: {}", failed.toString());
      }
    }
  }

  private Duration turn() {
    try {
      sequencer.run();
      trouble = Optional.empty();
      return PAUSE;
    } catch (LogInconsistencyException disagrees) {
      trouble = Optional.ofNullable(disagrees.getMessage());
      LOG.error("La bitácora no se firma: {}", disagrees.getMessage());
      return AFTER_TROUBLE;
    } catch (RuntimeException failed) {
      trouble = Optional.of("La bitácora espera: " + failed);
      LOG.warn("La bitácora espera: {}", failed.toString());
      return PAUSE;
    }
  }
}
