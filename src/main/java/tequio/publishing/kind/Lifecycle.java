package tequio.publishing.kind;

import java.util.Optional;
import java.util.function.Function;
import tequio.publishing.state.StateMachine;
import tequio.publishing.state.StateMachine.Transition;

/**
 * Lifecycle of documents whose content holds their state. A new version keeps the state or takes a
 * declared transition; the first version is in the initial state.
 *
 * @param machine states and transitions; guards receive the new content
 * @param component name of the component that holds the state
 */
public record Lifecycle<C extends Record, S extends Enum<S>>(
    StateMachine<S, C> machine, String component, Function<C, S> state) {

  /** Returns why a content may not follow the published one; empty if it may. */
  public Optional<Violation> violation(Optional<C> before, C after) {
    var to = state.apply(after);
    var from = before.map(state).orElse(machine.initial());
    return from == to || transition(before, after).isPresent()
        ? Optional.empty()
        : Optional.of(Violation.of(component, "states.refused", from, to));
  }

  /**
   * Returns the transition from the published content to a new one; empty if the state does not
   * change.
   */
  public Optional<Transition<S, C>> transition(Optional<C> before, C after) {
    var to = state.apply(after);
    return before.flatMap(it ->
        machine.from(state.apply(it)).stream()
            .filter(way -> way.to() == to && way.guard().test(after))
            .findFirst());
  }
}
