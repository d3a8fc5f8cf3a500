package tequio.secretariat.link.page;

import tequio.kernel.Page;
import tequio.territory.Government;

/** Says that a link opens nothing: its day is over, or another letter replaced it. */
public record LinkGonePage(Government government) implements Page {

  @Override
  public int status() {
    return 410;
  }
}
