package tequio.sharing.page;

import java.time.ZoneId;
import tequio.kernel.Page;
import tequio.web.qr.QrCode;

/** One printed page with a code, to hang where people pass. */
public record PosterPage(Sharable shared, QrCode code) implements Page {

  @Override
  public ZoneId zone() {
    return shared.government().zone();
  }
}
