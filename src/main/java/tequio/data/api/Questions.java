package tequio.data.api;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.data.api.Problem.Refused;
import tequio.data.dataset.Dataset;
import tequio.data.file.Cuts;
import tequio.data.source.Datasets;
import tequio.kernel.GovernmentKey;
import tequio.plan.asof.AsOf;
import tequio.plan.asof.Extent;
import tequio.plan.published.CommitmentKey;
import tequio.plan.published.PublishedPlans;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Understands what a program asks, or says what is wrong with it. */
@Component
class Questions {

  static final int MOST = 500;
  static final int USUAL = 100;

  private final Datasets datasets;
  private final Gazetteer gazetteer;
  private final PublishedPlans plans;
  private final Cuts cuts;

  Questions(Datasets datasets, Gazetteer gazetteer, PublishedPlans plans, Cuts cuts) {
    this.datasets = datasets;
    this.gazetteer = gazetteer;
    this.plans = plans;
    this.cuts = cuts;
  }

  /** Of an address, and what follows its question mark. */
  Question of(String path, String name, Extent extent, Map<String, String> said) {
    var dataset = dataset(name);
    return new Question(
        path,
        dataset,
        extent,
        find(said, "corte").map(this::day).orElseGet(cuts::now),
        find(said, "limite").map(Questions::limit).orElse(USUAL),
        find(said, "desde").map(Questions::from).orElse(""),
        find(said, "despues").map(it -> after(dataset, it)));
  }

  Extent government(String key) {
    return new Extent.OfGovernment(known(key));
  }

  Extent commitment(String government, String number) {
    var home = known(government);
    return Optional.of(number)
        .filter(it -> it.matches("[1-9]\\d{0,8}"))
        .map(it -> new CommitmentKey(home, Integer.parseInt(it)))
        .filter(it -> !plans.history(it).isEmpty())
        .map(Extent.OfCommitment::new)
        .orElseThrow(() -> new Refused(Problem.COMMITMENT, number));
  }

  private GovernmentKey known(String key) {
    return GovernmentKey.find(key)
        .flatMap(gazetteer::find)
        .map(Government::key)
        .orElseThrow(() -> new Refused(Problem.GOVERNMENT, key));
  }

  private Dataset<?> dataset(String name) {
    return datasets.find(name).orElseThrow(() -> new Refused(Problem.DATASET, name));
  }

  private AsOf day(String written) {
    return switch (cuts.find(written)) {
      case Cuts.Answer.Over(var asOf) -> asOf;
      case Cuts.Answer.NoDay no -> throw new Refused(Problem.DAY, written);
      case Cuts.Answer.NotOver no -> throw new Refused(Problem.NO_FILE, written);
      case Cuts.Answer.Before no -> throw new Refused(Problem.NO_FILE, written);
    };
  }

  private static int limit(String written) {
    return Optional.of(written)
        .filter(it -> it.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .filter(it -> it >= 1 && it <= MOST)
        .orElseThrow(() -> new Refused(Problem.LIMIT, written));
  }

  private static String from(String written) {
    return GovernmentKey.find(written)
        .orElseThrow(() -> new Refused(Problem.PLACE, written))
        .value();
  }

  private static Place after(Dataset<?> dataset, String written) {
    return Place.find(dataset, written).orElseThrow(() -> new Refused(Problem.PLACE, written));
  }

  private static Optional<String> find(Map<String, String> said, String name) {
    return Optional.ofNullable(said.get(name));
  }
}
