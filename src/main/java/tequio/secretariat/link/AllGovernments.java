package tequio.secretariat.link;

import java.util.List;
import java.util.stream.Stream;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Keys of all governments, for what the program does by itself. */
final class AllGovernments {

  static List<GovernmentKey> of(Gazetteer gazetteer) {
    return Stream.of(
            Stream.of(gazetteer.federation()),
            gazetteer.listStates().stream(),
            gazetteer.listMunicipalities().stream())
        .flatMap(it -> it)
        .map(Government::key)
        .toList();
  }

  private AllGovernments() {}
}
