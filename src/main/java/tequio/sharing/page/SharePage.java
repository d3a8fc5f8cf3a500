package tequio.sharing.page;

import java.time.ZoneId;
import tequio.kernel.Page;
import tequio.web.qr.QrCode;

/** Ways to share a page: short address, QR code, poster, card, calendar, feed. */
public record SharePage(Sharable shared, QrCode code) implements Page {

  @Override
  public ZoneId zone() {
    return shared.government().zone();
  }
}
