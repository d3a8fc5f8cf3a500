package tequio.publishing.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tequio.accounts.caller.Permission;

/**
 * The states of a kind and the transitions between them; transitions that are not declared are
 * refused. Names are {@code transition.<kind>.<name>}; states have the messages of their enum.
 *
 * @param <S> the states
 * @param <C> what guards look at
 * @param kind code of the kind
 */
public record StateMachine<S extends Enum<S>, C>(
    String kind, Class<S> states, S initial, List<Transition<S, C>> transitions) {

  /**
   * Transition from one state to another.
   *
   * @param permission permission needed to take it; empty if the program takes it
   * @param guard further condition
   * @param fact kind of the entry that records it; empty if none does
   */
  public record Transition<S extends Enum<S>, C>(
      String name,
      S from,
      S to,
      Optional<Permission> permission,
      Predicate<C> guard,
      Optional<String> fact) {}

  /** The transition is not declared, or its guard does not hold. */
  public static final class TransitionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TransitionRefusedException(String kind, Enum<?> from, String name) {
      super("«" + kind + "» has no «" + name + "» from " + from);
    }
  }

  public StateMachine {
    transitions = List.copyOf(transitions);
    var twice =
        transitions.stream().map(it -> it.from() + " " + it.name()).distinct().count()
            < transitions.size();
    if (twice) {
      throw new IllegalArgumentException("two transitions of «" + kind + "» have one name");
    }
  }

  /** Begins the declaration of a machine. */
  public static <S extends Enum<S>, C> Builder<S, C> of(String kind, Class<S> states, S initial) {
    return new Builder<>(kind, states, initial);
  }

  /**
   * Returns the state that a transition leads to.
   *
   * @throws TransitionRefusedException if it is not declared from this state or its guard does not
   *     hold
   */
  public S next(S from, String name, C context) {
    return find(from, name)
        .filter(it -> it.guard().test(context))
        .map(Transition::to)
        .orElseThrow(() -> new TransitionRefusedException(kind, from, name));
  }

  /** Returns the transitions from a state, regardless of guards. */
  public List<Transition<S, C>> from(S state) {
    return transitions.stream().filter(it -> it.from() == state).toList();
  }

  /** Codes of the kinds of entries that record its transitions. */
  public List<String> facts() {
    return transitions.stream().flatMap(it -> it.fact().stream()).distinct().toList();
  }

  /** Whether an entry of this kind records one of its transitions. */
  public boolean isRecordedBy(String kind) {
    return facts().contains(kind);
  }

  public List<S> list() {
    return List.of(states.getEnumConstants());
  }

  private Optional<Transition<S, C>> find(S from, String name) {
    return from(from).stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /** Builder of a machine. */
  public static final class Builder<S extends Enum<S>, C> {

    private final String kind;
    private final Class<S> states;
    private final S initial;
    private final List<Transition<S, C>> transitions = new ArrayList<>();

    private Builder(String kind, Class<S> states, S initial) {
      this.kind = kind;
      this.states = states;
      this.initial = initial;
    }

    /**
     * Adds a transition taken by people.
     *
     * @param fact kind of the entry that records it; null if none does
     */
    public Builder<S, C> transition(
        String name, S from, S to, Permission permission, @Nullable String fact) {
      return transition(name, from, to, permission, context -> true, fact);
    }

    /** Adds a transition taken by people if the guard holds. */
    public Builder<S, C> transition(
        String name,
        S from,
        S to,
        Permission permission,
        Predicate<C> guard,
        @Nullable String fact) {
      transitions.add(
          new Transition<>(
              name, from, to, Optional.of(permission), guard, Optional.ofNullable(fact)));
      return this;
    }

    /** Adds a transition taken by the program. */
    public Builder<S, C> automatic(
        String name, S from, S to, Predicate<C> guard, @Nullable String fact) {
      transitions.add(
          new Transition<>(name, from, to, Optional.empty(), guard, Optional.ofNullable(fact)));
      return this;
    }

    public StateMachine<S, C> build() {
      return new StateMachine<>(kind, states, initial, transitions);
    }
  }
}
