package tequio.cache;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.request.RequestAddress;

/** Finds the government that a page belongs to from its address alone. */
@Component
class PageOwnerResolver {

  private final Gazetteer gazetteer;

  PageOwnerResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the government whose path the address starts with; empty for pages about several. */
  Optional<Government> find(RequestAddress asked) {
    var parts = asked.segments();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    var first = gazetteer.findByPath("/" + parts.getFirst());
    return parts.size() == 1
        ? first
        : gazetteer.findByPath("/" + parts.getFirst() + "/" + parts.get(1)).or(() -> first);
  }
}
