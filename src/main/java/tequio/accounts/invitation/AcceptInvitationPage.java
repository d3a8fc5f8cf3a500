package tequio.accounts.invitation;

import java.time.LocalDate;
import java.util.Optional;
import tequio.accounts.caller.Role;
import tequio.accounts.person.Account;
import tequio.kernel.Page;
import tequio.mail.MailAddress;

/**
 * Invitation as its recipient sees it, with the possible answers.
 *
 * @param typed content of the first field
 * @param mail content of the address field, if both are asked for
 * @param problem whether the typed text is refused
 */
public record AcceptInvitationPage(
    Standing standing, Optional<Offer> offer, String typed, String mail, boolean problem)
    implements Page {

  /** Next step of the recipient. */
  public enum Standing {
    TYPE_CODE,
    CLOSED,
    /** Signed in: press one button. */
    ACCEPT,
    /** Signed in with another address than the one that two people approved. */
    OTHER_ADDRESS,
    /** The address has an account, so its owner must sign in. */
    SIGN_IN_FIRST,
    /** No account yet, and the link proves the address: type a name. */
    SAY_NAME,
    /** Printed invitation: type an address for the letter. */
    SAY_MAIL,
    /** Printed invitation on a site without mail: type name and address. */
    SAY_BOTH,
    WRITTEN
  }

  /** Offered role. */
  public record Offer(String key, String by, Role role, String where, LocalDate expires) {}

  static AcceptInvitationPage typeCode(String typed, boolean problem) {
    return new AcceptInvitationPage(Standing.TYPE_CODE, Optional.empty(), typed, "", problem);
  }

  static AcceptInvitationPage closed() {
    return new AcceptInvitationPage(Standing.CLOSED, Optional.empty(), "", "", false);
  }

  static AcceptInvitationPage of(Standing standing, Offer offer) {
    return new AcceptInvitationPage(standing, Optional.of(offer), "", "", false);
  }

  AcceptInvitationPage wrong(String typed) {
    return new AcceptInvitationPage(standing, offer, typed, mail, true);
  }

  /** Returns a copy with name and address as typed. */
  AcceptInvitationPage typed(String name, String mail) {
    return new AcceptInvitationPage(standing, offer, name, mail, true);
  }

  public boolean nameProblem() {
    return standing == Standing.SAY_BOTH && problem && !Account.isName(typed);
  }

  public boolean mailProblem() {
    return standing == Standing.SAY_BOTH && problem && MailAddress.find(mail).isEmpty();
  }

  @Override
  public int status() {
    return standing == Standing.CLOSED ? 404 : problem ? 422 : 200;
  }
}
