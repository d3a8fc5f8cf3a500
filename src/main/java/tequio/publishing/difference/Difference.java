package tequio.publishing.difference;

import java.util.List;

/** Difference between two versions in one component. */
public sealed interface Difference {

  /** Path to the component, from the outside in. */
  List<Step> place();

  /**
   * A value changed; {@link tequio.kernel.MissingReason} stands for a value that was or is missing.
   */
  record Changed(List<Step> place, Object before, Object after) implements Difference {}

  /** An item of the list at this place was replaced. */
  record Replaced(List<Step> place, Object before, Object after) implements Difference {}

  /**
   * An item was added to the list at this place; the place ends in the item's mark if it has one.
   */
  record Added(List<Step> place, Object item) implements Difference {}

  /** An item was removed from the list at this place. */
  record Removed(List<Step> place, Object item) implements Difference {}

  /** The list has the same items in another order. */
  record Reordered(List<Step> place) implements Difference {}

  /** Step of the path to a component. */
  sealed interface Step {

    /** Component of a record: {@code Activity}, {@code end}. */
    record Component(String record, String name) implements Step {}

    /** Item of a list, by its mark. */
    record Item(String mark) implements Step {}
  }
}
