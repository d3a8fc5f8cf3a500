package tequio.search.index;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Projection;

/**
 * {@link tequio.ledger.history.Projection} of the search index. It locks its tables last, as
 * publishing does, and is rebuilt after the projections it reads.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DerivedSearch implements Projection {

  private final SearchIndex index;

  DerivedSearch(SearchIndex index) {
    this.index = index;
  }

  @Override
  public List<String> kinds() {
    return List.of();
  }

  @Override
  public List<String> tables() {
    return List.of("search_entry");
  }

  @Override
  public void derive(Entry entry) {
    throw new IllegalStateException("it reads no entries");
  }

  @Override
  public void finish() {
    index.rebuild();
  }
}
