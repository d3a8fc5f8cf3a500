package tequio.accounts.secondfactor;

import java.util.Optional;
import tequio.kernel.Page;
import tequio.web.qr.QrCode;

/** A person's TOTP device: none, waiting for its first code, or in use. */
public record TotpDevicePage(
    boolean isAskedFor, Optional<TotpDevices.Kept> kept, Optional<Begun> begun, boolean isFine)
    implements Page {

  /** Secret of a new device, as a link to scan and as letters to type. */
  public record Begun(String link, String letters) {

    public QrCode qr() {
      return QrCode.of(link);
    }

    /** Omits the secret, because this may be logged. */
    @Override
    public String toString() {
      return "begun";
    }
  }

  @Override
  public int status() {
    return isFine ? 200 : 422;
  }
}
