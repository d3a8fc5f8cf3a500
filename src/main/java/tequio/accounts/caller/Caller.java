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

  /** Caller of public pages and of requests without a session. */
  public static final Caller NOBODY = new Caller(Optional.empty(), List.of());

  /**
   * Signed-in person.
   *
   * @param session the session of this request
   * @param proven when they last proved their identity
   * @param second whether a second factor is due; until then they have no role
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

  /**
   * Returns the governments named in the caller's roles for which they may do this, without
   * repetition.
   */
  public List<GovernmentKey> governments(Permission act) {
    return roles.stream()
        .map(RoleAssignment::where)
        .flatMap(Optional::stream)
        .distinct()
        .filter(it -> may(act, it))
        .toList();
  }

  /**
   * Returns the signed-in person.
   *
   * @throws NotAuthenticatedException if nobody is signed in
   */
  public Person personOrRefuse() {
    return person.orElseThrow(NotAuthenticatedException::new);
  }

  /**
   * Requires a permission for the whole installation and returns the person.
   *
   * @throws NotAuthenticatedException if nobody is signed in
   * @throws ForbiddenException if the caller lacks it
   */
  @CanIgnoreReturnValue
  public Person mayOrRefuse(Permission act) {
    var asking = personOrRefuse();
    if (!may(act)) {
      throw new ForbiddenException(act);
    }
    return asking;
  }

  /**
   * Requires a permission for a government and returns the person.
   *
   * @throws NotAuthenticatedException if nobody is signed in
   * @throws ForbiddenException if a role of the caller covers the government but does not permit
   *     this
   * @throws HiddenResourceException if no role covers it, so that nothing is revealed
   */
  @CanIgnoreReturnValue
  public Person mayOrRefuse(Permission act, GovernmentKey government) {
    return orRefuse(act, government, may(act, government));
  }

  /**
   * Requires a permission for one subject and returns the person; throws as {@link
   * #mayOrRefuse(Permission, GovernmentKey)} does.
   */
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
