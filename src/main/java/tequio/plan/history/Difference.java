package tequio.plan.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One place in which two versions differ.
 *
 * @param part the component of the whole that it lies in: {@code activities}
 * @param item the item of a list, by its mark; empty outside lists
 * @param detail the component of that item: {@code end}; empty where the item is the value itself
 * @param before the value it had; empty where it was not there
 * @param after the value it has; empty where it is gone
 */
public record Difference(
    String part,
    Optional<Integer> item,
    Optional<String> detail,
    Optional<Object> before,
    Optional<Object> after) {

  /** Everything in which the second record differs from the first, in the record's order. */
  public static List<Difference> between(Record before, Record after) {
    var old = Leaf.within(before);
    var young = Leaf.within(after);
    var differences = new ArrayList<Difference>();
    young.forEach((place, value) -> {
      if (!Objects.equals(old.get(place), value)) {
        differences.add(at(place, old.get(place), value));
      }
    });
    old.forEach((place, value) -> {
      if (!young.containsKey(place)) {
        differences.add(at(place, value, null));
      }
    });
    return List.copyOf(differences);
  }

  private static Difference at(
      List<Leaf.Step> place, @Nullable Object before, @Nullable Object after) {
    var names = new ArrayList<String>();
    var items = new ArrayList<Integer>();
    for (var step : place) {
      switch (step) {
        case Leaf.Step.Component(var record, var name) -> names.add(name);
        case Leaf.Step.Item(var mark) -> items.add(mark);
      }
    }
    return new Difference(
        names.getFirst(),
        items.stream().findFirst(),
        names.size() > 1 ? Optional.of(names.getLast()) : Optional.empty(),
        Optional.ofNullable(before),
        Optional.ofNullable(after));
  }
}
