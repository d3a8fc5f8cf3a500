package tequio.accounts.secondfactor;

import java.util.Optional;
import tequio.kernel.Page;
import tequio.web.qr.QrCode;

/** A person's TOTP device: none, waiting for its first code, or in use. */
public record TotpDevicePage(
    boolean isAskedFor, Optional<TotpDevices.Kept> kept, Optional<Begun> begun, boolean isFine)
    implements Page {

  /** What a telephone takes in by its camera, or by hand. */
  public record Begun(String link, String letters) {

    public QrCode qr() {
      return QrCode.of(link);
    }

    /** Never the secret: this may end in a log. */
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
