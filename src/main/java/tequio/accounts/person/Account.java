package tequio.accounts.person;

import tequio.kernel.Characters;
import tequio.mail.MailAddress;

/** Account of a person, identified by a mail address. */
public record Account(AccountId id, MailAddress mail, String name) {

  public static final int LONGEST_NAME = 120;

  public Account {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("not a name");
    }
  }

  /** Whether somebody may be called so: visible letters in one line, not too many. */
  public static boolean isName(String written) {
    return !Characters.isBlank(written)
        && Characters.isReadable(written)
        && written.length() <= LONGEST_NAME
        && written.codePoints().noneMatch(Account::isInvisible);
  }

  /** Controls and marks that change the direction of what stands beside them. */
  private static boolean isInvisible(int letter) {
    return Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT;
  }

  /** Never who it is: this may end in a log. */
  @Override
  public String toString() {
    return "account " + id.value();
  }
}
