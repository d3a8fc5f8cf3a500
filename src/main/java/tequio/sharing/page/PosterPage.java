package tequio.sharing.page;

import java.time.ZoneId;
import tequio.kernel.Page;
import tequio.web.qr.QrCode;

/** Printable poster with the QR code of a page. */
public record PosterPage(Sharable shared, QrCode code) implements Page {

  @Override
  public ZoneId zone() {
    return shared.government().zone();
  }
}
