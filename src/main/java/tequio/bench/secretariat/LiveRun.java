package tequio.bench.secretariat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import tequio.bench.machine.CpuTime;
import tequio.bench.machine.Site;

/**
 * A session that many screens follow: what it costs to tell each that something changed, beside the
 * pages that they ask for.
 */
public final class LiveRun implements AutoCloseable {

  private static final String FACILITATOR = "mesas@villa-tequio.invalid";
  private static final int AT_ONCE = 8;
  private static final int PATIENCE = 60;

  private final Site site;
  private final DemoBrowser browser;
  private final String session;
  private final List<Thread> readers = new ArrayList<>();
  private final AtomicReference<CountDownLatch> told = new AtomicReference<>(new CountDownLatch(0));
  private boolean present;

  private LiveRun(Site site, DemoBrowser browser, String session) {
    this.site = site;
    this.browser = browser;
    this.session = session;
  }

  /** Begins the session and opens so many streams. */
  public static LiveRun begin(Site site, String code, int screens) {
    var browser = DemoBrowser.signedIn(site, FACILITATOR);
    var session = "/trabajo/" + SecretariatSite.DEMO + "/secretariado/sesiones/" + code;
    var run = new LiveRun(site, browser, session);
    if (browser.see(session).contains(session + "/inicio\"")) {
      browser.send(session + "/inicio", Map.of("chair", "Facilitación"));
    }
    for (int screen = 0; screen < screens; screen++) {
      run.follow();
    }
    site.settle();
    return run;
  }

  /** A stream answers with its first event, so nobody waits for its answer here. */
  private void follow() {
    readers.add(
        Thread.ofVirtual()
            .start(() -> {
              try (var lines =
                  new BufferedReader(
                      new InputStreamReader(
                          browser.follow(session + "/cambios"), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                  if (line.startsWith("event:cambio")) {
                    told.get().countDown();
                  }
                }
              } catch (IOException closed) {
                // The run is over.
              }
            }));
  }

  /** Seconds of processor of a change until each screen was told of it. */
  @CanIgnoreReturnValue
  public double change() {
    browser.see(session);
    var all = new CountDownLatch(readers.size());
    told.set(all);
    double before = CpuTime.of(site.processes());
    var seat = session + "/asientos/1/";
    if (present) {
      browser.send(seat + "salida", Map.of());
    } else {
      browser.send(seat + "llegada", Map.of("role", "principal"));
    }
    present = !present;
    try {
      if (!all.await(PATIENCE, TimeUnit.SECONDS)) {
        throw new IllegalStateException(all.getCount() + " screens were not told");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
    return CpuTime.of(site.processes()) - before;
  }

  /** Seconds of processor of the page that each screen asks for. */
  @CanIgnoreReturnValue
  public double pages() {
    var work = new ArrayList<Callable<Integer>>();
    for (int screen = 0; screen < readers.size(); screen++) {
      work.add(() -> browser.see(session + "/pantalla").length());
    }
    double before = CpuTime.of(site.processes());
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var one : threads.invokeAll(work)) {
        one.get();
      }
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
    return CpuTime.of(site.processes()) - before;
  }

  @Override
  public void close() {
    readers.forEach(Thread::interrupt);
  }
}
