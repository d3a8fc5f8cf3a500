package tequio.plan.dataset;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tequio.data.dataset.GovernmentNameHistory;
import tequio.data.dataset.GovernmentRow;
import tequio.data.dataset.GovernmentSnapshot;
import tequio.data.scope.AsOf;
import tequio.data.scope.DatasetScope;
import tequio.kernel.GovernmentKey;
import tequio.plan.snapshot.CommitmentSnapshot;
import tequio.plan.snapshot.PlansAsOf;
import tequio.plan.snapshot.PublishedChange;
import tequio.plan.snapshot.ToldPlan;

/** Walks the rows of datasets, each with the name that its government had at the time. */
@Component
class DatasetRows {

  private final PlansAsOf plans;
  private final GovernmentNameHistory names;

  DatasetRows(PlansAsOf plans, GovernmentNameHistory names) {
    this.plans = plans;
    this.names = names;
  }

  void commitments(
      DatasetScope extent, AsOf asOf, Consumer<GovernmentRow<CommitmentSnapshot>> walker) {
    var known = names.at(asOf);
    plans.eachCommitment(
        extent,
        asOf,
        it ->
            walker.accept(new GovernmentRow<>(GovernmentSnapshot.of(known, it.government()), it)));
  }

  /** Walks each plan with the counts over its commitments. */
  void plans(DatasetScope extent, AsOf asOf, BiConsumer<GovernmentRow<ToldPlan>, Counts> walker) {
    var known = names.at(asOf);
    plans.eachPlan(
        extent,
        asOf,
        it -> {
          var counts = new Counts();
          plans.eachCommitment(
              new DatasetScope.OfPlan(it.government(), it.content().code()), asOf, counts::add);
          walker.accept(
              new GovernmentRow<>(GovernmentSnapshot.of(known, it.government()), it), counts);
        });
  }

  void changes(DatasetScope extent, AsOf asOf, Consumer<GovernmentRow<PublishedChange>> walker) {
    var known = names.at(asOf);
    plans.eachChange(
        extent,
        asOf,
        it ->
            walker.accept(new GovernmentRow<>(GovernmentSnapshot.of(known, it.government()), it)));
  }

  /** Walks every government of the catalogue with the counts over its own commitments. */
  void governments(DatasetScope extent, AsOf asOf, BiConsumer<GovernmentSnapshot, Counts> walker) {
    var known = names.at(asOf);
    var counts = new TreeMap<GovernmentKey, Counts>();
    known.keySet().stream()
        .filter(key -> holds(extent, key))
        .forEach(key -> counts.put(key, new Counts()));
    plans.eachCommitment(
        extent,
        asOf,
        it -> find(counts, it.government(), it.withdrawn()).ifPresent(its -> its.add(it)));
    plans.eachPlan(
        extent,
        asOf,
        it -> find(counts, it.government(), it.withdrawn()).ifPresent(Counts::addPlan));
    counts.forEach((key, its) -> walker.accept(GovernmentSnapshot.of(known, key), its));
  }

  /** Returns the counts of a government in the scope; empty for withdrawn plans and commitments. */
  private static Optional<Counts> find(
      TreeMap<GovernmentKey, Counts> counts, GovernmentKey government, boolean withdrawn) {
    return Optional.ofNullable(counts.get(government)).filter(it -> !withdrawn);
  }

  /** Walks a list with numbers from 1. */
  static <T> void numbered(List<T> all, BiConsumer<Integer, T> walker) {
    IntStream.range(0, all.size()).forEach(i -> walker.accept(i + 1, all.get(i)));
  }

  private static boolean holds(DatasetScope extent, GovernmentKey key) {
    if (extent instanceof DatasetScope.Range range && !range.holds(key.value())) {
      return false;
    }
    return extent
        .government()
        .filter(it -> !key.value().startsWith(it.value()) || it.isMunicipality() && !it.equals(key))
        .isEmpty();
  }
}
