package tequio.territory.address;

import tequio.kernel.Page;
import tequio.territory.GovernmentSearchResult;

/** There is nothing at this address; these governments have names like it. */
public record UnknownAddressPage(String asked, GovernmentSearchResult found) implements Page {

  @Override
  public int status() {
    return 404;
  }
}
