package tequio.accounts.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Roles of people and machine clients. */
public enum Role {
  /** Keeps the installation running; cannot publish for any government. */
  ADMINISTRATOR,
  /** Keeps the profile of a state: its institutions, sectors, terms, holidays. */
  KEEPER,
  /** Staff of the authority for transparency. */
  AUTHORITY,
  /** Runs the exercise of a government. */
  OFFICER,
  /** Public servant who answers for some commitments. */
  RESPONSIBLE,
  /** Sits in the secretariat for a sector, as principal or alternate. */
  MEMBER,
  FACILITATOR,
  /** Anybody with an account. */
  CITIZEN,
  /** Whoever holds a link that opens some activities until a day. */
  CAPABILITY_LINK,
  /** A program of somebody's. */
  MACHINE;

  /** Whoever has it may do so much that the mail alone does not let them in. */
  public boolean asksForSecondStep() {
    return this == ADMINISTRATOR || this == AUTHORITY;
  }

  /** The word that the database holds. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of that word, if it is one. */
  public static Optional<Role> find(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  public static Role of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
