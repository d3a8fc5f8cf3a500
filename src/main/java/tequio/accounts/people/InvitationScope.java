package tequio.accounts.people;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.HiddenResourceException;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.Role;
import tequio.accounts.role.RoleGrantPolicy;
import tequio.kernel.GovernmentKey;

/**
 * Scope of an invitation: the whole installation or one government.
 *
 * @param government empty for the installation
 */
public record InvitationScope(Optional<GovernmentKey> government) {

  /**
   * Returns the scope named by the address.
   *
   * @throws HiddenResourceException if it is not a government's key
   */
  static InvitationScope of(@Nullable String government) {
    return new InvitationScope(
        Optional.ofNullable(government)
            .map(it -> GovernmentKey.find(it).orElseThrow(HiddenResourceException::nothing)));
  }

  /** Requires the permission to give and end roles in this scope and returns the person. */
  @CanIgnoreReturnValue
  Caller.Person orRefuse(Caller caller) {
    return government
        .map(it -> caller.mayOrRefuse(Permission.INVITE, it))
        .orElseGet(() -> caller.mayOrRefuse(Permission.GRANT_ROLE));
  }

  /** Returns the roles that can be given in this scope. */
  List<Role> roles() {
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.CAPABILITY_LINK && role != Role.MACHINE)
        .filter(role -> government.isEmpty() || RoleGrantPolicy.withinGovernment(role).isPresent())
        .toList();
  }

  public String path() {
    return government.map(it -> "/trabajo/" + it).orElse("/admin");
  }
}
