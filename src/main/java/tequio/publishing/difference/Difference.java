package tequio.publishing.difference;

import java.util.List;

/** Difference between two versions in one component. */
public sealed interface Difference {

  /** From the outside in. */
  List<Step> place();

  /** A value became another; {@link tequio.kernel.MissingReason} where it was or is not known. */
  record Changed(List<Step> place, Object before, Object after) implements Difference {}

  /** In the list at this place an item stands where another stood. */
  record Replaced(List<Step> place, Object before, Object after) implements Difference {}

  /** An item was put into the list at this place; the place ends in its mark where it has one. */
  record Added(List<Step> place, Object item) implements Difference {}

  /** An item was taken out. */
  record Removed(List<Step> place, Object item) implements Difference {}

  /** The same items, in another order. */
  record Reordered(List<Step> place) implements Difference {}

  /** One step inwards. */
  sealed interface Step {

    /** Into a component of a record: {@code Activity}, {@code end}. */
    record Component(String record, String name) implements Step {}

    /** Into an item of a list that has a number of its own. */
    record Item(String mark) implements Step {}
  }
}
