package tequio.accounts.municipality;

import java.time.LocalDate;
import tequio.kernel.GovernmentKey;
import tequio.web.qr.QrCode;

/**
 * What a printed invitation says; printing it again makes this one useless.
 *
 * @param by the name of who invites
 * @param link whole address that opens it
 * @param code the same to type in
 */
public record InvitationLetter(
    GovernmentKey municipality, String by, String link, String code, LocalDate until) {

  public QrCode qr() {
    return QrCode.of(link);
  }

  /** Never the key: this may end in a log. */
  @Override
  public String toString() {
    return "invitation letter of " + municipality;
  }
}
