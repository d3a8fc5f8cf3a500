package tequio.accounts.trial;

import java.util.List;
import tequio.accounts.caller.Role;
import tequio.mail.MailAddress;

/**
 * Offer to people who try the program; empty in a production installation.
 *
 * @param people invented people as whom they can sign in
 * @param isPossible whether they could, with the address that was printed at the start
 * @param isMailboxShown whether they can read the letters that would have been sent
 */
public record TrialOffer(List<Person> people, boolean isPossible, boolean isMailboxShown) {

  /** Invented person with their role. */
  public record Person(String name, MailAddress mail, Role role) {}
}
