package tequio.profile;

import java.time.LocalDate;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.profile.content.StateProfile;

/**
 * The profile that holds for a government during some days.
 *
 * @param of the state it was written for; the federation where it is the generic one
 * @param version the published version; empty where it is the one that comes with the program
 * @param since first day on which it holds for the government
 * @param until last day on which it holds; empty where no other follows
 */
public record ProfileInForce(
    StateProfile profile,
    GovernmentKey of,
    Optional<Integer> version,
    LocalDate since,
    Optional<LocalDate> until) {

  public boolean isGeneric() {
    return of.isFederation();
  }

  boolean isSame(ProfileInForce other) {
    return of.equals(other.of)
        && version.equals(other.version)
        && profile.inForceSince().equals(other.profile.inForceSince());
  }

  ProfileInForce until(LocalDate last) {
    return new ProfileInForce(profile, of, version, since, Optional.of(last));
  }
}
