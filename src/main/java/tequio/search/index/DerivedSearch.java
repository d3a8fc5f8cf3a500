package tequio.search.index;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Projection;

/**
 * The search among all that is derived. First in the list, so that its tables are locked last, as
 * publishing does; made last, of the tables that were made of entries.
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
