package tequio.profile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.profile.content.StateProfile;
import tequio.publishing.exchange.DocumentFile;
import tequio.storage.Json;

/**
 * Profiles included in the program, for states that published none. A released file is never
 * changed; a change is a further file with a later date.
 */
@Component
class IncludedProfiles {

  private static final String FILES = "classpath*:tequio/profile/included/*.json";

  private final List<Included> all;

  IncludedProfiles() throws IOException {
    var read = new ArrayList<Included>();
    for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
      read.add(
          Included.of(Json.MAPPER.readValue(file.getContentAsByteArray(), DocumentFile.class)));
    }
    read.sort(Comparator.comparing(it -> it.profile().inForceSince().first()));
    all = List.copyOf(read);
  }

  /** A profile and its state. */
  record Included(GovernmentKey of, StateProfile profile, DocumentFile file) {

    private static Included of(DocumentFile file) {
      var profile = Json.MAPPER.treeToValue(file.content(), StateProfile.class);
      return new Included(file.government(), profile, file);
    }
  }

  /** Returns the profiles of a state or of the federation, oldest first. */
  List<Included> list(GovernmentKey of) {
    return all.stream().filter(it -> it.of().equals(of)).toList();
  }
}
