package tequio.data.source;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.data.dataset.Dataset;

/** Every dataset of the installation, in the order in which they are shown. */
@Component
public class Datasets {

  private final Map<String, Dataset<?>> byName;

  Datasets(DatasetRows walks, DocumentDatasets documents) {
    byName =
        Stream.concat(
                Stream.<Dataset<?>>of(
                    PlanDatasets.governments(walks),
                    PlanDatasets.plans(walks),
                    CommitmentDatasets.commitments(walks),
                    CommitmentDatasets.activities(walks),
                    ReportDatasets.reports(walks),
                    ReportDatasets.verifications(walks),
                    IndicatorDatasets.indicators(walks),
                    IndicatorDatasets.measurements(walks),
                    PartyDataset.parties(walks),
                    RecordDatasets.changes(walks),
                    RecordDatasets.entries(walks)),
                documents.list().stream())
            .collect(toMap(Dataset::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  public List<Dataset<?>> list() {
    return List.copyOf(byName.values());
  }

  public Optional<Dataset<?>> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
