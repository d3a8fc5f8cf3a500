package tequio.accounts.role;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Act;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Colleagues;
import tequio.kernel.GovernmentKey;

/** {@link Colleagues} by the roles that people have today. */
@Component
class RolesOfColleagues implements Colleagues {

  private final HeldRoles roles;

  RolesOfColleagues(HeldRoles roles) {
    this.roles = roles;
  }

  @Override
  public List<Colleague> whoMay(Act act, GovernmentKey government) {
    return roles.listGiven(Optional.of(government)).stream()
        .map(given -> new Colleague(given.account().value(), given.name()))
        .distinct()
        .filter(it -> may(it, act, government))
        .toList();
  }

  private boolean may(Colleague one, Act act, GovernmentKey government) {
    var account = new tequio.accounts.person.AccountId(one.account());
    return new Caller(Optional.empty(), roles.listToday(account)).may(act, government);
  }
}
