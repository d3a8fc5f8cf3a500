package tequio.cache;

import org.springframework.stereotype.Component;
import tequio.database.ChannelListener;
import tequio.database.Database;
import tequio.kernel.GovernmentKey;

/**
 * Listens to invalidations of other instances. While the connection is down nothing is cached, and
 * a new connection empties the cache.
 */
@Component
class CacheInvalidationListener extends ChannelListener {

  private final PageCacheGenerations generations;

  CacheInvalidationListener(Database database, PageCacheGenerations generations) {
    super(database, CacheInvalidationPublisher.CHANNEL);
    this.generations = generations;
  }

  @Override
  protected void connected() {
    generations.forget();
  }

  @Override
  protected void heard(String whose) {
    if (whose.equals(CacheInvalidationPublisher.EVERYBODY)) {
      generations.forget();
    } else {
      generations.touch(new GovernmentKey(whose));
    }
  }
}
