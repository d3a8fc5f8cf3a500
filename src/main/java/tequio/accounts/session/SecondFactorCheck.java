package tequio.accounts.session;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.caller.SecondFactorState;
import tequio.accounts.person.AccountId;

/** Decides whether a signed-in person still has to give or to set up a second factor. */
@Component
public class SecondFactorCheck {

  private final List<SecondFactorProvider> providers;
  private final boolean demo;

  SecondFactorCheck(
      List<SecondFactorProvider> providers, @Value("${tequio.demo:false}") boolean demo) {
    this.providers = providers;
    this.demo = demo;
  }

  /**
   * Returns the state of a session. A factor that is set up must be given, a passkey only if a role
   * requires one; in a demonstration, roles of invented accounts require none.
   */
  SecondFactorState of(SessionRow session, List<RoleAssignment> roles) {
    if (session.passed()) {
      return SecondFactorState.DONE;
    }
    var owner = new AccountId(session.account());
    boolean asked = roles.stream().map(RoleAssignment::role).anyMatch(Role::asksForSecondStep);
    boolean owed =
        providers.stream()
            .filter(it -> asked || it.isAlwaysAsked())
            .anyMatch(it -> it.isSetUp(owner));
    if (owed) {
      return SecondFactorState.OWED;
    }
    return asked && !(demo && session.invented())
        ? SecondFactorState.TO_SET_UP
        : SecondFactorState.DONE;
  }
}
