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
import tequio.plan.asof.AsOf;
import tequio.plan.asof.Extent;
import tequio.plan.asof.PlansAsOf;
import tequio.plan.asof.Told;
import tequio.plan.asof.ToldChange;
import tequio.plan.asof.ToldPlan;

/** Walks what datasets tell, each thing with the name its government had. */
@Component
class Walks {

  /** Something and the government it belongs to. */
  record Of<T>(Named government, T it) {}

  private static final Optional<String> NONE = Optional.empty();

  private final PlansAsOf plans;
  private final Envelopes envelopes;
  private final NamesTold names;

  Walks(PlansAsOf plans, Envelopes envelopes, NamesTold names) {
    this.plans = plans;
    this.envelopes = envelopes;
    this.names = names;
  }

  void commitments(Extent extent, AsOf asOf, Consumer<Of<Told>> walker) {
    var known = names.at(asOf);
    plans.eachCommitment(
        extent, asOf, it -> walker.accept(new Of<>(named(known, it.government()), it)));
  }

  /** Each plan with the counts over what it lists. */
  void plans(Extent extent, AsOf asOf, BiConsumer<Of<ToldPlan>, Counts> walker) {
    var known = names.at(asOf);
    plans.eachPlan(
        extent,
        asOf,
        it -> {
          var counts = new Counts();
          plans.eachCommitment(
              new Extent.OfPlan(it.government(), it.content().code()), asOf, counts::add);
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

  void changes(Extent extent, AsOf asOf, Consumer<Of<ToldChange>> walker) {
    var known = names.at(asOf);
    plans.eachChange(
        extent, asOf, it -> walker.accept(new Of<>(named(known, it.government()), it)));
  }

  /** Entries belong to governments: of less than one, its whole record is told. */
  void envelopes(Extent extent, AsOf asOf, Consumer<Of<Envelope>> walker) {
    var known = names.at(asOf);
    var range = extent instanceof Extent.Range it ? it : new Extent.Range(extent, "", NONE);
    envelopes.each(
        new Envelopes.Of(
            government(extent).map(GovernmentKey::value).orElse(""), range.from(), range.beyond()),
        asOf.until(),
        it -> walker.accept(new Of<>(named(known, it.government()), it)));
  }

  /** Every government of the catalogue with the counts over its own commitments. */
  void governments(Extent extent, AsOf asOf, BiConsumer<Named, Counts> walker) {
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

  private static boolean holds(Extent extent, GovernmentKey key) {
    if (extent instanceof Extent.Range range && !range.holds(key.value())) {
      return false;
    }
    return government(extent)
        .filter(it -> !key.value().startsWith(it.value()) || it.isMunicipality() && !it.equals(key))
        .isEmpty();
  }

  private static Optional<GovernmentKey> government(Extent extent) {
    return switch (extent) {
      case Extent.Everything all -> Optional.empty();
      case Extent.OfGovernment of -> Optional.of(of.government());
      case Extent.OfPlan of -> Optional.of(of.government());
      case Extent.OfCommitment of -> Optional.of(of.key().government());
      case Extent.Range range -> government(range.of());
    };
  }

  /** A government that the catalogue does not know is called by its key. */
  private static Named named(Map<GovernmentKey, Named> known, GovernmentKey key) {
    return known.getOrDefault(
        key, new Named(key, key.value(), key.value(), Known.notSeen(), key.isFictional()));
  }
}
