package tequio.data.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.ledger.history.Envelope;
import tequio.ledger.history.Envelopes;
import tequio.plan.snapshot.AsOf;
import tequio.plan.snapshot.CommitmentSnapshot;
import tequio.plan.snapshot.DatasetScope;
import tequio.plan.snapshot.PlansAsOf;
import tequio.plan.snapshot.PublishedChange;
import tequio.plan.snapshot.ToldPlan;

/** Walks what datasets tell, each thing with the name its government had. */
@Component
class DatasetRows {

  /** Something and the government it belongs to. */
  record Of<T>(GovernmentSnapshot government, T it) {}

  private static final Optional<String> NONE = Optional.empty();

  private final PlansAsOf plans;
  private final Envelopes envelopes;
  private final GovernmentNameHistory names;

  DatasetRows(PlansAsOf plans, Envelopes envelopes, GovernmentNameHistory names) {
    this.plans = plans;
    this.envelopes = envelopes;
    this.names = names;
  }

  void commitments(DatasetScope extent, AsOf asOf, Consumer<Of<CommitmentSnapshot>> walker) {
    var known = names.at(asOf);
    plans.eachCommitment(
        extent, asOf, it -> walker.accept(new Of<>(named(known, it.government()), it)));
  }

  /** Each plan with the counts over what it lists. */
  void plans(DatasetScope extent, AsOf asOf, BiConsumer<Of<ToldPlan>, Counts> walker) {
    var known = names.at(asOf);
    plans.eachPlan(
        extent,
        asOf,
        it -> {
          var counts = new Counts();
          plans.eachCommitment(
              new DatasetScope.OfPlan(it.government(), it.content().code()), asOf, counts::add);
          walker.accept(new Of<>(named(known, it.government()), it), counts);
        });
  }

  /** Something of a government, with what that was called at a moment. */
  <T> void named(
      AsOf asOf,
      Function<T, GovernmentKey> government,
      Consumer<Consumer<T>> each,
      Consumer<Of<T>> walker) {
    var known = names.at(asOf);
    each.accept(it -> walker.accept(new Of<>(named(known, government.apply(it)), it)));
  }

  void changes(DatasetScope extent, AsOf asOf, Consumer<Of<PublishedChange>> walker) {
    var known = names.at(asOf);
    plans.eachChange(
        extent, asOf, it -> walker.accept(new Of<>(named(known, it.government()), it)));
  }

  /** Entries belong to governments: of less than one, its whole record is told. */
  void envelopes(DatasetScope extent, AsOf asOf, Consumer<Of<Envelope>> walker) {
    var known = names.at(asOf);
    var range =
        extent instanceof DatasetScope.Range it ? it : new DatasetScope.Range(extent, "", NONE);
    envelopes.each(
        new Envelopes.Of(
            government(extent).map(GovernmentKey::value).orElse(""), range.from(), range.beyond()),
        asOf.until(),
        it -> walker.accept(new Of<>(named(known, it.government()), it)));
  }

  /** Every government of the catalogue with the counts over its own commitments. */
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
    counts.forEach((key, its) -> walker.accept(named(known, key), its));
  }

  /** What was withdrawn counts nowhere. */
  private static Optional<Counts> find(
      TreeMap<GovernmentKey, Counts> counts, GovernmentKey government, boolean withdrawn) {
    return Optional.ofNullable(counts.get(government)).filter(it -> !withdrawn);
  }

  /** Numbers from 1 with what bears them. */
  static <T> void numbered(List<T> all, BiConsumer<Integer, T> walker) {
    IntStream.range(0, all.size()).forEach(i -> walker.accept(i + 1, all.get(i)));
  }

  private static boolean holds(DatasetScope extent, GovernmentKey key) {
    if (extent instanceof DatasetScope.Range range && !range.holds(key.value())) {
      return false;
    }
    return government(extent)
        .filter(it -> !key.value().startsWith(it.value()) || it.isMunicipality() && !it.equals(key))
        .isEmpty();
  }

  private static Optional<GovernmentKey> government(DatasetScope extent) {
    return switch (extent) {
      case DatasetScope.Everything all -> Optional.empty();
      case DatasetScope.OfGovernment of -> Optional.of(of.government());
      case DatasetScope.OfPlan of -> Optional.of(of.government());
      case DatasetScope.OfCommitment of -> Optional.of(of.key().government());
      case DatasetScope.Range range -> government(range.of());
    };
  }

  /** A government that the catalogue does not know is called by its key. */
  private static GovernmentSnapshot named(
      Map<GovernmentKey, GovernmentSnapshot> known, GovernmentKey key) {
    return known.getOrDefault(
        key,
        new GovernmentSnapshot(key, key.value(), key.value(), Known.notSeen(), key.isFictional()));
  }
}
