package tequio.bench.record;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import tequio.bench.nation.InventedPlan;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.plan.file.PlanFile;
import tequio.plan.publication.PublicationOptions;
import tequio.plan.publication.PublishPlan;
import tequio.storage.Json;

/** Publishes small plans one after another by several governments at once. */
record PublicationBenchmark(PublishPlan publishing, long seed) {

  /** As many as the program has connections. */
  private static final Semaphore LINE = new Semaphore(10, true);

  /** Publishes as many of each government; answers how many in a second. */
  double perSecond(List<GovernmentKey> governments, int round, int each) {
    var work = new ArrayList<Callable<Integer>>();
    for (var government : governments) {
      var files =
          IntStream.range(0, each).mapToObj(n -> file(government, round * each + n)).toList();
      work.add(() -> {
        for (var file : files) {
          inLine(() ->
              publishing.publish(file, PublicationOptions.first(Actor.office("Presidencia"))));
        }
        return files.size();
      });
    }
    long begun = System.nanoTime();
    int done = atOnce(work);
    return done / ((System.nanoTime() - begun) / 1e9);
  }

  /** When the connections are taken one waits, longer than the program lets a reader wait. */
  @CanIgnoreReturnValue
  static <T> T inLine(Callable<T> act) throws Exception {
    LINE.acquire();
    try {
      return act.call();
    } finally {
      LINE.release();
    }
  }

  /** How many acts all of them did. */
  static int atOnce(List<? extends Callable<Integer>> work) {
    try (var threads = Executors.newFixedThreadPool(work.size())) {
      int done = 0;
      for (var one : threads.invokeAll(work)) {
        done += one.get();
      }
      return done;
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A plan of its own, with one new commitment. */
  private PlanFile file(GovernmentKey government, int number) {
    var invented = new InventedPlan(seed + number, government, "Inventado", 1, 3);
    var text =
        new String(invented.file(), java.nio.charset.StandardCharsets.UTF_8)
            .replace("\"code\":\"2026-2027\"", "\"code\":\"p-" + number + "\"")
            .replace("\"number\":1,\"content\"", "\"content\"");
    return Json.MAPPER.readValue(
        text.replaceFirst("Inventado\"", "Inventado, " + number + "\""), PlanFile.class);
  }
}
