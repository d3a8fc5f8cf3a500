package tequio.sharing.page;

import java.time.ZoneId;
import tequio.kernel.Page;

/** A page in a few lines, made to stand in a frame of another site. */
public record EmbedPage(Sharable shared) implements Page {

  @Override
  public ZoneId zone() {
    return shared.government().zone();
  }
}
