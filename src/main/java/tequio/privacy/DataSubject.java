package tequio.privacy;

import java.util.UUID;

/** Somebody with an account who asks what is held on them. */
public record DataSubject(UUID account, String mail) {

  /** Never the address: this may end in a log. */
  @Override
  public String toString() {
    return "account " + account;
  }
}
