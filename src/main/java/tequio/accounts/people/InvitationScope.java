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
 * Where an invitation is written: for the whole installation or for one government.
 *
 * @param government none for the installation
 */
public record InvitationScope(Optional<GovernmentKey> government) {

  /** The one that the address names. */
  static InvitationScope of(@Nullable String government) {
    return new InvitationScope(
        Optional.ofNullable(government)
            .map(it -> GovernmentKey.find(it).orElseThrow(HiddenResourceException::nothing)));
  }

  /** Goes on only where the caller may give and end roles here. */
  @CanIgnoreReturnValue
  Caller.Person orRefuse(Caller caller) {
    return government
        .map(it -> caller.mayOrRefuse(Permission.INVITE, it))
        .orElseGet(() -> caller.mayOrRefuse(Permission.GRANT_ROLE));
  }

  /** Which roles are given here. */
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
