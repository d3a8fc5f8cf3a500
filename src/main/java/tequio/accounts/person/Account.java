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

  /**
   * Whether the text can be a name: not blank, without control or format characters, at most {@link
   * #LONGEST_NAME} UTF-16 code units.
   */
  public static boolean isName(String written) {
    return !Characters.isBlank(written)
        && Characters.isReadable(written)
        && written.length() <= LONGEST_NAME
        && written.codePoints().noneMatch(Account::isInvisible);
  }

  /** Whether it is a control or format character, such as marks that change the text direction. */
  private static boolean isInvisible(int letter) {
    return Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT;
  }

  /** Omits name and address, because this may be logged. */
  @Override
  public String toString() {
    return "account " + id.value();
  }
}
