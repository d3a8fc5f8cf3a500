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
 * @param typed in the first field
 * @param mail typed as the address, where both are asked for
 * @param problem beside the field, where what was typed is not right
 */
public record AcceptInvitationPage(
    Standing standing, Optional<Offer> offer, String typed, String mail, boolean problem)
    implements Page {

  /** What the person has to do next. */
  public enum Standing {
    TYPE_CODE,
    CLOSED,
    /** Signed in: one button. */
    ACCEPT,
    /** The address has an account: that must be proven first. */
    SIGN_IN_FIRST,
    /** New here, and the address is proven by the link. */
    SAY_NAME,
    /** From paper: where should we write to? */
    SAY_MAIL,
    /** From paper, where no letter leaves this site: name and address. */
    SAY_BOTH,
    WRITTEN
  }

  /** What is offered. */
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

  /** With name and address as they were typed. */
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
