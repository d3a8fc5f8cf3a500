package tequio.plan.history;

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
import java.util.Set;
import java.util.function.Function;
import tequio.kernel.Blank;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.plan.commitment.CommitmentContent;
import tequio.plan.history.Difference.Added;
import tequio.plan.history.Difference.Changed;
import tequio.plan.history.Difference.Removed;
import tequio.plan.history.Difference.Reordered;
import tequio.plan.history.Difference.Replaced;
import tequio.plan.history.Difference.Step;
import tequio.plan.indicator.Indicator;
import tequio.plan.plan.PlanContent;
import tequio.plan.published.CommitmentVersion;
import tequio.plan.published.PlanVersion;
import tequio.plan.roadmap.Activity;
import tequio.plan.roadmap.Development;

/** Compares two versions place by place, in the order in which a version says things. */
public final class Comparison {

  /** Records that are looked into; every other value is compared whole. */
  static final Set<Class<?>> LOOKED_INTO =
      Set.of(
          CommitmentContent.class,
          PlanContent.class,
          Activity.class,
          Indicator.class,
          Development.class,
          Listing.class);

  /** A commitment in a plan's list, by the number people know it by. */
  record Listing(String number, int version) {}

  private final Function<GovernmentKey, String> names;
  private final List<Difference> found = new ArrayList<>();

  private Comparison(Function<GovernmentKey, String> names) {
    this.names = names;
  }

  /** What a commitment says otherwise than before. */
  public static List<Difference> of(
      CommitmentVersion before, CommitmentVersion after, Function<GovernmentKey, String> names) {
    var comparison = new Comparison(names);
    comparison.compare(List.of(), before.content(), after.content());
    comparison.compare(
        List.of(new Step.Component("CommitmentVersion", "jointly")),
        before.jointly(),
        after.jointly());
    return List.copyOf(comparison.found);
  }

  /** What a plan says otherwise than before, and what it lists otherwise. */
  public static List<Difference> of(
      PlanVersion before, PlanVersion after, Function<GovernmentKey, String> names) {
    var comparison = new Comparison(names);
    comparison.compare(List.of(), before.content(), after.content());
    comparison.compare(
        List.of(new Step.Component("PlanVersion", "commitments")),
        comparison.listings(before),
        comparison.listings(after));
    return List.copyOf(comparison.found);
  }

  /** What one record says otherwise than another of its kind. */
  static List<Difference> of(Record before, Record after) {
    var comparison = new Comparison(GovernmentKey::value);
    comparison.compare(List.of(), before, after);
    return List.copyOf(comparison.found);
  }

  private List<Listing> listings(PlanVersion plan) {
    return plan.commitments().stream()
        .map(it -> {
          var home = it.key().government();
          var elsewhere = home.equals(plan.government()) ? "" : " (" + names.apply(home) + ")";
          return new Listing(it.key().number() + elsewhere, it.version());
        })
        .toList();
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
        && LOOKED_INTO.contains(one.getClass())) {
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

  /** What stands where something stood is a change of it; the rest came or went. */
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

  /** By their own numbers, where every item has one that no other has. */
  private static Optional<Map<String, Object>> marked(List<?> items) {
    var numbers = items.stream().flatMap(it -> number(it).stream()).distinct().toList();
    return numbers.size() < items.size()
        ? Optional.empty()
        : Optional.of(
            items.stream()
                .collect(
                    toMap(
                        it -> number(it).orElseThrow(),
                        it -> it,
                        (one, other) -> one,
                        LinkedHashMap::new)));
  }

  private static Optional<String> number(Object item) {
    return switch (item) {
      case Activity activity -> Optional.of(String.valueOf(activity.number()));
      case Indicator indicator -> Optional.of(String.valueOf(indicator.number()));
      case Listing listing -> Optional.of(listing.number());
      default -> Optional.empty();
    };
  }

  private Object plain(Object value) {
    return switch (value) {
      case Known.Value<?>(var it) -> plain(it);
      case Known.Missing<?>(var why) -> why;
      case Optional<?> maybe -> maybe.<Object>map(this::plain).orElse(Blank.NOT_APPLICABLE);
      case GovernmentKey key -> names.apply(key);
      case List<?> items -> items.stream().map(this::plain).toList();
      default -> value;
    };
  }

  private static Object read(Record record, RecordComponent part) {
    try {
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
