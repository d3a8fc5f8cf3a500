package tequio.publishing.state;

import java.util.List;
import java.util.stream.Stream;
import tequio.accounts.caller.Permissions;
import tequio.accounts.caller.Role;
import tequio.kernel.Page;

/** The states of every kind, each as a drawing beside a table with the same information. */
public record StatesPage(List<StateMachine<?, ?>> machines) implements Page {

  /** Returns the roles that may take a transition; none if the program takes it. */
  public List<Role> roles(StateMachine.Transition<?, ?> transition) {
    return Stream.of(Role.values())
        .filter(
            role -> transition.permission().flatMap(it -> Permissions.reach(role, it)).isPresent())
        .toList();
  }

  /**
   * Message key of the condition of a transition; the message exists only if there is a condition.
   */
  public String guardKey(StateMachine<?, ?> machine, StateMachine.Transition<?, ?> transition) {
    return "transition." + machine.kind() + "." + transition.name() + ".guard";
  }

  public StateDiagram diagram(StateMachine<?, ?> machine) {
    return StateDiagram.of(machine);
  }
}
