package tequio.publishing.difference;

import static java.util.stream.Collectors.toMap;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.publishing.difference.Difference.Added;
import tequio.publishing.difference.Difference.Changed;
import tequio.publishing.difference.Difference.Removed;
import tequio.publishing.difference.Difference.Reordered;
import tequio.publishing.difference.Difference.Replaced;
import tequio.publishing.difference.Difference.Step;

/** Compares two versions component by component, in the order of the components. */
public final class Comparison {

  private final ComparisonRules rules;
  private final List<Difference> found = new ArrayList<>();

  private Comparison(ComparisonRules rules) {
    this.rules = rules;
  }

  /** Compares two records of the same type. */
  public static List<Difference> of(Record before, Record after, ComparisonRules rules) {
    return of(List.of(), before, after, rules);
  }

  /** Compares two values found at a place. */
  public static List<Difference> of(
      List<Step> place, Object before, Object after, ComparisonRules rules) {
    var comparison = new Comparison(rules);
    comparison.compare(place, before, after);
    return List.copyOf(comparison.found);
  }

  private void compare(List<Step> place, Object old, Object young) {
    var before = plain(old);
    var after = plain(young);
    if (before.equals(after)) {
      return;
    }
    if (before instanceof List<?> some && after instanceof List<?> others) {
      compareLists(place, some, others);
    } else if (before instanceof Record one
        && one.getClass() == after.getClass()
        && rules.looksInto().test(one.getClass())) {
      for (var part : one.getClass().getRecordComponents()) {
        var step = new Step.Component(one.getClass().getSimpleName(), part.getName());
        compare(inside(place, step), read(one, part), read((Record) after, part));
      }
    } else {
      found.add(new Changed(place, before, after));
    }
  }

  private void compareLists(List<Step> place, List<?> before, List<?> after) {
    var old = marked(before);
    var young = marked(after);
    if (old.isPresent() && young.isPresent()) {
      compareMarked(place, old.get(), young.get());
    } else if (before.size() == after.size()
        && new HashSet<>(before).equals(new HashSet<>(after))) {
      found.add(new Reordered(place));
    } else {
      DiffUtils.diff(List.<Object>copyOf(before), List.<Object>copyOf(after))
          .getDeltas()
          .forEach(delta -> addDelta(place, delta));
    }
  }

  private void compareMarked(List<Step> place, Map<String, ?> before, Map<String, ?> after) {
    after.forEach((mark, item) -> {
      var at = inside(place, new Step.Item(mark));
      var old = before.get(mark);
      if (old == null) {
        found.add(new Added(at, item));
      } else {
        compare(at, old, item);
      }
    });
    before.forEach((mark, item) -> {
      if (!after.containsKey(mark)) {
        found.add(new Removed(inside(place, new Step.Item(mark)), item));
      }
    });
    if (before.keySet().equals(after.keySet())
        && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
      found.add(new Reordered(place));
    }
  }

  /** Reports items at the same position as replaced, and the remaining ones as added or removed. */
  private void addDelta(List<Step> place, AbstractDelta<Object> delta) {
    var old = delta.getSource().getLines();
    var young = delta.getTarget().getLines();
    for (int i = 0; i < Math.max(old.size(), young.size()); i++) {
      if (i >= old.size()) {
        found.add(new Added(place, young.get(i)));
      } else if (i >= young.size()) {
        found.add(new Removed(place, old.get(i)));
      } else {
        found.add(new Replaced(place, old.get(i), young.get(i)));
      }
    }
  }

  /** Returns the items by their marks; empty unless each item has a mark and all marks differ. */
  private Optional<Map<String, Object>> marked(List<?> items) {
    var numbers = items.stream().flatMap(it -> rules.mark().apply(it).stream()).distinct().toList();
    return numbers.size() < items.size()
        ? Optional.empty()
        : Optional.of(
            items.stream()
                .collect(
                    toMap(
                        it -> rules.mark().apply(it).orElseThrow(),
                        it -> it,
                        (one, other) -> one,
                        LinkedHashMap::new)));
  }

  private Object plain(Object value) {
    return switch (value) {
      case Known.Value<?>(var it) -> plain(it);
      case Known.Missing<?>(var why) -> why;
      case Optional<?> maybe -> maybe.<Object>map(this::plain).orElse(MissingReason.NOT_APPLICABLE);
      case GovernmentKey key -> rules.names().apply(key);
      case List<?> items -> items.stream().map(this::plain).toList();
      default -> value;
    };
  }

  private static Object read(Record record, RecordComponent part) {
    try {
      var accessor = part.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
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
