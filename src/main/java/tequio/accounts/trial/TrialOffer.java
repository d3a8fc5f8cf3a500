package tequio.accounts.trial;

import java.util.List;
import tequio.accounts.caller.Role;
import tequio.mail.MailAddress;

/**
 * What is offered to somebody who tries the program; nothing in an installation that is in use.
 *
 * @param people as whom they can sign in
 * @param isPossible whether they could, with the address that was printed at the start
 * @param isMailboxShown whether they can read the letters that would have been sent
 */
public record TrialOffer(List<Person> people, boolean isPossible, boolean isMailboxShown) {

  /** An invented person with the role they have. */
  public record Person(String name, MailAddress mail, Role role) {}
}
