package tequio.accounts.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Roles of people and machine clients. */
public enum Role {
  /** Operates the installation; cannot publish for any government. */
  ADMINISTRATOR,
  /** Maintains the profile of a state: its institutions, sectors, terms, holidays. */
  KEEPER,
  /** Staff of the transparency authority. */
  AUTHORITY,
  /** Runs the exercise of a government. */
  OFFICER,
  /** Public servant responsible for some commitments. */
  RESPONSIBLE,
  /** Member of the secretariat for a sector, as principal or alternate. */
  MEMBER,
  FACILITATOR,
  /** Brings rankings of governments from outside, in their own name. */
  RESEARCHER,
  /** Anybody with an account. */
  CITIZEN,
  /** Holder of a link that gives access to some activities until a day. */
  CAPABILITY_LINK,
  /** Program of a third party. */
  MACHINE;

  /** Whether the role requires a second factor, because of its permissions. */
  public boolean asksForSecondStep() {
    return this == ADMINISTRATOR || this == AUTHORITY;
  }

  /** Returns the word stored in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Finds the role with the stored word. */
  public static Optional<Role> find(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  public static Role of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
