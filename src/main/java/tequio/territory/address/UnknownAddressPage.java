package tequio.territory.address;

import tequio.kernel.Page;
import tequio.territory.GovernmentSearchResult;

/** Page for an unknown address, with governments of similar names. */
public record UnknownAddressPage(String asked, GovernmentSearchResult found) implements Page {

  @Override
  public int status() {
    return 404;
  }
}
