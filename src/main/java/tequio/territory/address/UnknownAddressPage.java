package tequio.territory.address;

import tequio.kernel.Page;
import tequio.territory.Found;

/** There is nothing at this address; these governments have names like it. */
public record UnknownAddressPage(String asked, Found found) implements Page {

  @Override
  public int status() {
    return 404;
  }
}
