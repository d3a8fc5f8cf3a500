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

  /** The generation of a government's pages, or of the pages that show all of them. */
  String of(Optional<GovernmentKey> scope) {
    long own = scope.map(this::counter).orElse(everything).get();
    return forgotten.get() + "." + own;
  }

  /** Something of it became public: its pages, those of what it lies in, everybody's change. */
  void touch(GovernmentKey government) {
    counter(government).incrementAndGet();
    if (government.isMunicipality()) {
      counter(government.state()).incrementAndGet();
    } else if (government.isState()) {
      counter(GovernmentKey.FEDERATION).incrementAndGet();
    }
    everything.incrementAndGet();
  }

  /** Anything may have changed unheard. */
  void forget() {
    forgotten.incrementAndGet();
  }

  private AtomicLong counter(GovernmentKey government) {
    return touched.computeIfAbsent(government, key -> new AtomicLong());
  }
}
