package tequio.accounts.role;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.person.AccountId;
import tequio.kernel.GovernmentKey;

/** Ends what somebody was; what they did here stays. */
@Component
public class EndRole {

  /** What came of it. */
  public enum Outcome {
    ENDED,
    NOT_THERE,
    /** Nobody would administer the installation any more. */
    LAST_ADMINISTRATOR
  }

  private final HeldRoles roles;

  EndRole(HeldRoles roles) {
    this.roles = roles;
  }

  /** One's own. */
  @Transactional
  public Outcome leave(UUID role, AccountId owner) {
    return roles.find(role).filter(it -> it.account().equals(owner)).isPresent()
        ? end(role, owner)
        : Outcome.NOT_THERE;
  }

  /** Of anybody, where it is of this government; or of anybody at all. */
  @Transactional
  public Outcome end(UUID role, AccountId by, Optional<GovernmentKey> within) {
    return roles
            .find(role)
            .filter(it -> within.isEmpty() || it.held().where().equals(within))
            .isPresent()
        ? end(role, by)
        : Outcome.NOT_THERE;
  }

  private Outcome end(UUID role, AccountId by) {
    var given = roles.find(role).orElseThrow();
    if (given.held().role() == Role.ADMINISTRATOR
        && !roles.hasAdministratorBesides(given.account())) {
      return Outcome.LAST_ADMINISTRATOR;
    }
    roles.end(role, by);
    return Outcome.ENDED;
  }
}
