package tequio.publishing.state;

import java.util.List;
import java.util.stream.Stream;
import tequio.accounts.caller.Permissions;
import tequio.accounts.caller.Role;
import tequio.kernel.Page;

/** The states of every kind, each as a drawing beside the table of the same facts. */
public record StatesPage(List<StateMachine<?, ?>> machines) implements Page {

  /** Who may take a transition; nobody where the program takes it. */
  public List<Role> roles(StateMachine.Transition<?, ?> transition) {
    return Stream.of(Role.values())
        .filter(
            role -> transition.permission().flatMap(it -> Permissions.reach(role, it)).isPresent())
        .toList();
  }

  /** Message key of the condition of a transition; there are words only where it has one. */
  public String guardKey(StateMachine<?, ?> machine, StateMachine.Transition<?, ?> transition) {
    return "transition." + machine.kind() + "." + transition.name() + ".guard";
  }

  public StateDiagram diagram(StateMachine<?, ?> machine) {
    return StateDiagram.of(machine);
  }
}
