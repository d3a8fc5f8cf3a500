package tequio.accounts.caller;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;

/**
 * Who makes a request: a signed-in person with today's roles, or nobody. Controllers take one and
 * ask it for each permission they need.
 */
public record Caller(Optional<Person> person, List<RoleAssignment> roles) {

  /** On public pages, and before signing in. */
  public static final Caller NOBODY = new Caller(Optional.empty(), List.of());

  /**
   * Somebody who is signed in.
   *
   * @param session which of their sessions this is
   * @param proven when they last proved who they are
   * @param second whether they owe a second proof; meanwhile they have no role
   */
  public record Person(
      UUID account, String name, UUID session, Instant proven, SecondFactorState second) {}

  public Caller {
    roles =
        person.stream().allMatch(it -> it.second() == SecondFactorState.DONE)
            ? List.copyOf(roles)
            : List.of();
  }

  public boolean isSignedIn() {
    return person.isPresent();
  }

  public boolean may(Permission act) {
    return roles.stream()
        .anyMatch(held ->
            Permissions.reach(held.role(), act).equals(Optional.of(PermissionScope.INSTALLATION)));
  }

  public boolean may(Permission act, GovernmentKey government) {
    return roles.stream().anyMatch(held -> held.allows(act, government));
  }

  public boolean may(Permission act, SubjectReference subject) {
    return roles.stream().anyMatch(held -> held.allows(act, subject));
  }

  /** Governments named by a role, for which the caller may do this; each once. */
  public List<GovernmentKey> governments(Permission act) {
    return roles.stream()
        .map(RoleAssignment::where)
        .flatMap(Optional::stream)
        .distinct()
        .filter(it -> may(act, it))
        .toList();
  }

  /**
   * Whoever is signed in.
   *
   * @throws NotSignedIn where nobody is: the person is asked to sign in first
   */
  public Person personOrRefuse() {
    return person.orElseThrow(NotAuthenticatedException::new);
  }

  /** Goes on only where the caller may do this, which concerns no government. */
  @CanIgnoreReturnValue
  public Person mayOrRefuse(Permission act) {
    var asking = personOrRefuse();
    if (!may(act)) {
      throw new ForbiddenException(act);
    }
    return asking;
  }

  /**
   * Goes on only where the caller may do this to this government.
   *
   * @throws NotYours where it is another's, of which a stranger learns nothing
   */
  @CanIgnoreReturnValue
  public Person mayOrRefuse(Permission act, GovernmentKey government) {
    return orRefuse(act, government, may(act, government));
  }

  /** Goes on only where the caller may do this to this one thing. */
  @CanIgnoreReturnValue
  public Person mayOrRefuse(Permission act, SubjectReference subject) {
    return orRefuse(act, subject.government(), may(act, subject));
  }

  private Person orRefuse(Permission act, GovernmentKey government, boolean allowed) {
    var asking = personOrRefuse();
    if (allowed) {
      return asking;
    }
    if (roles.stream().anyMatch(held -> held.covers(government))) {
      throw new ForbiddenException(act);
    }
    throw new HiddenResourceException();
  }
}
