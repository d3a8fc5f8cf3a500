package tequio.data.page;

import org.springframework.stereotype.Component;
import tequio.data.dataset.Dataset;
import tequio.data.file.Asked;
import tequio.data.file.Cuts;
import tequio.data.file.Format;
import tequio.data.source.Datasets;
import tequio.plan.asof.AsOf;
import tequio.plan.asof.Extent;

/** Understands what somebody asks for by its address, or says what is wrong with it. */
@Component
class DataAddresses {

  private final Datasets datasets;
  private final Cuts cuts;

  DataAddresses(Datasets datasets, Cuts cuts) {
    this.datasets = datasets;
    this.cuts = cuts;
  }

  Dataset<?> dataset(String name) {
    return datasets.find(name).orElseThrow(() -> new NoFile(new NoFile.Why.Dataset(name)));
  }

  /** {@code compromisos.csv}, of now. */
  Asked now(String file, Extent extent) {
    return new Asked(dataset(stem(file)), format(file), extent, cuts.now());
  }

  /** {@code compromisos} and {@code 2026-10-31.csv}. */
  Asked of(String dataset, String file) {
    return new Asked(dataset(dataset), format(file), Extent.EVERYTHING, day(stem(file)));
  }

  private AsOf day(String written) {
    return switch (cuts.find(written)) {
      case Cuts.Answer.Over(var asOf) -> asOf;
      case Cuts.Answer.NoDay no -> throw new NoFile(new NoFile.Why.NoDay(written));
      case Cuts.Answer.NotOver(var day) -> throw new NoFile(new NoFile.Why.NotOver(day));
      case Cuts.Answer.Before(var day, var first) ->
          throw new NoFile(new NoFile.Why.Before(day, first));
    };
  }

  private static Format format(String file) {
    var ending = file.substring(file.lastIndexOf('.') + 1);
    return Format.find(ending).orElseThrow(() -> new NoFile(new NoFile.Why.Format(ending)));
  }

  private static String stem(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }
}
