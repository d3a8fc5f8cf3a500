package tequio.accounts.role;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Act;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Colleagues;
import tequio.accounts.caller.Permissions;
import tequio.accounts.caller.Reach;
import tequio.accounts.caller.Role;
import tequio.kernel.GovernmentKey;

/** {@link Colleagues} by the roles that people have today. */
@Component
class RolesOfColleagues implements Colleagues {

  private final HeldRoles roles;
  private final PastRoles past;

  RolesOfColleagues(HeldRoles roles, PastRoles past) {
    this.roles = roles;
    this.past = past;
  }

  @Override
  public List<Colleague> whoMay(Act act, GovernmentKey government) {
    return roles.listGiven(Optional.of(government)).stream()
        .map(given -> new Colleague(given.account().value(), given.name()))
        .distinct()
        .filter(it -> may(it, act, government))
        .toList();
  }

  @Override
  public Optional<LocalDate> lastDayOfOthers(UUID one, Act act, GovernmentKey government) {
    return past.lastDayOfOthers(one, rolesFor(act), government);
  }

  @Override
  public boolean isGivenBetween(UUID one, UUID other, Act act, GovernmentKey government) {
    return past.isGivenBetween(one, other, rolesFor(act), government);
  }

  private static List<Role> rolesFor(Act act) {
    return Arrays.stream(Role.values())
        .filter(role -> Permissions.reach(role, act).filter(it -> it != Reach.OWN).isPresent())
        .toList();
  }

  private boolean may(Colleague one, Act act, GovernmentKey government) {
    var account = new tequio.accounts.person.AccountId(one.account());
    return new Caller(Optional.empty(), roles.listToday(account)).may(act, government);
  }
}
