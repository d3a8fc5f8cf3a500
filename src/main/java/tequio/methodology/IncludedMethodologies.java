package tequio.methodology;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tequio.methodology.content.Methodology;
import tequio.publishing.exchange.DocumentFile;
import tequio.storage.Json;

/**
 * Methodologies included in the program. A released file is never changed; a new edition is a
 * further file.
 */
@Component
class IncludedMethodologies {

  private static final String FILES = "classpath*:tequio/methodology/included/*.json";

  private final List<Included> all;

  IncludedMethodologies() throws IOException {
    var read = new ArrayList<Included>();
    for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
      read.add(
          Included.of(Json.MAPPER.readValue(file.getContentAsByteArray(), DocumentFile.class)));
    }
    read.sort(Comparator.comparing(it -> it.edition().code() + " " + it.edition().number()));
    all = List.copyOf(read);
  }

  private record Included(MethodologyEdition edition, DocumentFile file) {

    private static Included of(DocumentFile file) {
      var methodology = Json.MAPPER.treeToValue(file.content(), Methodology.class);
      var edition =
          new MethodologyEdition(
              file.code().orElse(""), methodology, file.government(), Optional.empty());
      return new Included(edition, file);
    }
  }

  List<MethodologyEdition> list() {
    return all.stream().map(Included::edition).toList();
  }

  Optional<DocumentFile> file(MethodologyEdition edition) {
    return all.stream().filter(it -> it.edition().equals(edition)).map(Included::file).findFirst();
  }
}
