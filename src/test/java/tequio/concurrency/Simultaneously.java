package tequio.concurrency;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Starts acts of several threads at the same moment, for tests of races. */
public final class Simultaneously {

  /**
   * Runs one act for each index from 0, none before all threads are ready.
   *
   * @return what each act returned, by index
   * @throws java.util.concurrent.ExecutionException if an act failed
   */
  public static <T> List<T> run(int threads, IntFunction<Callable<T>> each) throws Exception {
    var barrier = new CyclicBarrier(threads);
    var work = new ArrayList<Callable<T>>();
    for (int i = 0; i < threads; i++) {
      var act = each.apply(i);
      work.add(() -> {
        barrier.await();
        return act.call();
      });
    }
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var done = new ArrayList<T>();
      for (var one : pool.invokeAll(work)) {
        done.add(one.get());
      }
      return done;
    }
  }

  private Simultaneously() {}
}
