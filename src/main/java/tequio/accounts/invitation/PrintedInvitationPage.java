package tequio.accounts.invitation;

import java.time.LocalDate;
import tequio.accounts.caller.Role;
import tequio.kernel.Page;
import tequio.web.qr.QrCode;

/** Invitation as a printed letter, for people without mail or met in person. */
public record PrintedInvitationPage(
    String by, Role role, String where, String link, String code, LocalDate expires)
    implements Page {

  public QrCode qr() {
    return QrCode.of(link);
  }

  /** Omits the key, because this may be logged. */
  @Override
  public String toString() {
    return "printed invitation";
  }
}
