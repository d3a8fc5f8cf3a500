package tequio.sharing.page;

import java.time.ZoneId;
import java.util.List;
import tequio.kernel.Page;
import tequio.web.qr.QrCode;

/**
 * Printable poster with the QR code of a page.
 *
 * @param facts what stands below the title, line by line
 */
public record PosterPage(Sharable shared, QrCode code, List<String> facts) implements Page {

  @Override
  public ZoneId zone() {
    return shared.government().zone();
  }
}
