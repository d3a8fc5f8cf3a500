package tequio.publishing.kind;

import java.util.Optional;
import java.util.function.Function;
import tequio.publishing.state.StateMachine;
import tequio.publishing.state.StateMachine.Transition;

/**
 * The states of documents of a kind whose content says which one it is in. A version that follows
 * another stays in its state or takes a declared transition; the first is in the initial state.
 *
 * @param machine the transitions; guards look at the new content
 * @param component name of the component that holds the state
 */
public record Lifecycle<C extends Record, S extends Enum<S>>(
    StateMachine<S, C> machine, String component, Function<C, S> state) {

  /** Why a content may not follow what is published; empty where it may. */
  public Optional<Violation> violation(Optional<C> before, C after) {
    var to = state.apply(after);
    var from = before.map(state).orElse(machine.initial());
    return from == to || transition(before, after).isPresent()
        ? Optional.empty()
        : Optional.of(Violation.of(component, "states.refused", from, to));
  }

  /** The transition that leads from what is published to a content; empty where the state stays. */
  public Optional<Transition<S, C>> transition(Optional<C> before, C after) {
    var to = state.apply(after);
    return before.flatMap(it ->
        machine.from(state.apply(it)).stream()
            .filter(way -> way.to() == to && way.guard().test(after))
            .findFirst());
  }
}
