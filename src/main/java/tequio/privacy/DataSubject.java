package tequio.privacy;

import java.util.UUID;

/** Account holder who asks for their personal data. */
public record DataSubject(UUID account, String mail) {

  /** Omits the mail address, because this text may end up in a log. */
  @Override
  public String toString() {
    return "account " + account;
  }
}
