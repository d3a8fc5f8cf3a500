package tequio.publishing.state;

import java.util.List;
import tequio.kernel.Page;

/** The states of every kind, each as a drawing beside the table of the same facts. */
public record StatesPage(List<StateMachine<?, ?>> machines) implements Page {

  public StateDiagram diagram(StateMachine<?, ?> machine) {
    return StateDiagram.of(machine);
  }
}
