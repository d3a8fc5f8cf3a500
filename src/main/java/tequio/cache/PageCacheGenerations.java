package tequio.cache;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;

/** Counters of publications for each government, as far as this instance has heard of them. */
@Component
class PageCacheGenerations {

  private final Map<GovernmentKey, AtomicLong> touched = new ConcurrentHashMap<>();
  private final AtomicLong everything = new AtomicLong();
  private final AtomicLong forgotten = new AtomicLong();

  /**
   * Returns the generation of a government's pages; without a scope, that of pages about all
   * governments.
   */
  String of(Optional<GovernmentKey> scope) {
    long own = scope.map(this::counter).orElse(everything).get();
    return forgotten.get() + "." + own;
  }

  /**
   * Invalidates the pages of the government, of its state or the federation, and those about all
   * governments.
   */
  void touch(GovernmentKey government) {
    counter(government).incrementAndGet();
    if (government.isMunicipality()) {
      counter(government.state()).incrementAndGet();
    } else if (government.isState()) {
      counter(GovernmentKey.FEDERATION).incrementAndGet();
    }
    everything.incrementAndGet();
  }

  /** Invalidates all pages, since notifications may have been missed. */
  void forget() {
    forgotten.incrementAndGet();
  }

  private AtomicLong counter(GovernmentKey government) {
    return touched.computeIfAbsent(government, key -> new AtomicLong());
  }
}
