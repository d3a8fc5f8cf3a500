package tequio.plan.history;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * One value at one place inside a record: {@code activities · 2 · end = 2026-06}.
 *
 * @param place from the outside in: names of components, and the marks of items in lists
 * @param value a text, a number, a date, a word of a list or a blank; never a record
 */
record Leaf(List<Step> place, Object value) {

  /** One step inwards. */
  sealed interface Step {

    /** Into a component of a record. */
    record Component(String record, String name) implements Step {}

    /** Into an item of a list: by its own number where it has one, by its place otherwise. */
    record Item(int mark) implements Step {}
  }

  /** Every value inside a record, in the order in which the record says them. */
  static Map<List<Step>, Object> within(Record whole) {
    var found = new ArrayList<Leaf>();
    walk(List.of(), whole, found);
    return found.stream()
        .collect(toMap(Leaf::place, Leaf::value, (one, other) -> one, LinkedHashMap::new));
  }

  private static void walk(List<Step> place, Object value, List<Leaf> found) {
    switch (value) {
      case Known.Value<?>(var it) -> walk(place, it, found);
      case Known.Missing<?>(var why) -> found.add(new Leaf(place, why));
      case Optional<?> maybe -> maybe.ifPresent(it -> walk(place, it, found));
      case List<?> items -> walkItems(place, items, found);
      case Text text -> found.add(new Leaf(place, text));
      case PartialDate date -> found.add(new Leaf(place, date));
      case Record record -> walkComponents(place, record, found);
      default -> found.add(new Leaf(place, value));
    }
  }

  private static void walkItems(List<Step> place, List<?> items, List<Leaf> found) {
    for (int i = 0; i < items.size(); i++) {
      walk(inside(place, new Step.Item(mark(items.get(i), i + 1))), items.get(i), found);
    }
  }

  private static void walkComponents(List<Step> place, Record record, List<Leaf> found) {
    for (var part : record.getClass().getRecordComponents()) {
      var step = new Step.Component(record.getClass().getSimpleName(), part.getName());
      walk(inside(place, step), read(record, part), found);
    }
  }

  private static int mark(Object item, int position) {
    if (item instanceof Record record) {
      for (var part : record.getClass().getRecordComponents()) {
        if (part.getName().equals("number") && read(record, part) instanceof Integer number) {
          return number;
        }
      }
    }
    return position;
  }

  private static Object read(Record record, RecordComponent part) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(part.toString(), unreadable);
    }
  }

  private static List<Step> inside(List<Step> place, Step step) {
    var longer = new ArrayList<>(place);
    longer.add(step);
    return List.copyOf(longer);
  }
}
