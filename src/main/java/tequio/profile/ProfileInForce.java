package tequio.profile;

import java.time.LocalDate;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.profile.content.StateProfile;

/**
 * Profile in force for a government during a period.
 *
 * @param of state of the profile; the federation for the generic one
 * @param version published version; empty for an included profile
 * @param since first day in force for the government
 * @param until last day in force; empty if no other follows
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
