package tequio.kernel;

import java.util.Optional;
import java.util.function.Function;

/** Value stated by a source, or the reason why it is missing. */
public sealed interface Known<T> {

  /** The value as stated. */
  record Value<T>(T it) implements Known<T> {}

  /** A missing value with the reason. */
  record Missing<T>(MissingReason why) implements Known<T> {}

  static <T> Known<T> of(T it) {
    return new Value<>(it);
  }

  static <T> Known<T> missing(MissingReason why) {
    return new Missing<>(why);
  }

  static <T> Known<T> notSeen() {
    return new Missing<>(MissingReason.NOT_SEEN);
  }

  default Optional<T> find() {
    return switch (this) {
      case Value<T>(var it) -> Optional.of(it);
      case Missing<T> missing -> Optional.empty();
    };
  }

  default boolean isKnown() {
    return this instanceof Value<T>;
  }

  default T or(T otherwise) {
    return find().orElse(otherwise);
  }

  default <R> Known<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Value<T>(var it) -> new Value<>(change.apply(it));
      case Missing<T>(var why) -> new Missing<>(why);
    };
  }
}
