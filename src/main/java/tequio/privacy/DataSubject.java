package tequio.privacy;

import java.util.UUID;

/** Account holder who asks for their personal data. */
public record DataSubject(UUID account, String mail) {

  /** Never the address: this may end in a log. */
  @Override
  public String toString() {
    return "account " + account;
  }
}
