package tequio.sharing.page;

import java.time.ZoneId;
import tequio.kernel.Page;

/** Summary of a page for embedding in other sites. */
public record EmbedPage(Sharable shared) implements Page {

  @Override
  public ZoneId zone() {
    return shared.government().zone();
  }
}
