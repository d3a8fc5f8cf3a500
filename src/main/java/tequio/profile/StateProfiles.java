package tequio.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.profile.content.StateProfile;
import tequio.publishing.exchange.DocumentExporter;
import tequio.publishing.exchange.DocumentFile;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.territory.Gazetteer;

/**
 * State profiles by the days on which they are in force. A government has that of its state; if the
 * state published none, the included one; otherwise the generic one.
 *
 * <p>What was in force on a day never changes afterwards: the first profile of a state is in force
 * from the day it says, each later version not before the day it was published.
 */
@Component
public class StateProfiles {

  private final DocumentKind<StateProfile> kind;
  private final Documents documents;
  private final IncludedProfiles included;
  private final Gazetteer gazetteer;
  private final DocumentExporter exporter;

  StateProfiles(
      DocumentKind<StateProfile> kind,
      Documents documents,
      IncludedProfiles included,
      Gazetteer gazetteer,
      DocumentExporter exporter) {
    this.kind = kind;
    this.documents = documents;
    this.included = included;
    this.gazetteer = gazetteer;
    this.exporter = exporter;
  }

  /** Returns the profile in force for a government on a day. */
  public ProfileInForce on(GovernmentKey government, LocalDate day) {
    return periods(government).stream()
        .filter(it -> !it.since().isAfter(day))
        .findFirst()
        .orElseGet(() -> periods(government).getLast());
  }

  /** Returns each past, present and future profile of a government, latest first. */
  public List<ProfileInForce> periods(GovernmentKey government) {
    var candidates = candidates(government);
    var periods = new ArrayList<ProfileInForce>();
    for (var day : new TreeSet<>(candidates.stream().map(ProfileInForce::since).toList())) {
      var holds = holding(candidates, day);
      if (periods.isEmpty() || !periods.getLast().isSame(holds)) {
        if (!periods.isEmpty()) {
          periods.add(periods.removeLast().until(day.minusDays(1)));
        }
        periods.add(
            new ProfileInForce(
                holds.profile(), holds.of(), holds.version(), day, Optional.empty()));
      }
    }
    return List.copyOf(periods.reversed());
  }

  /** Returns the file that would publish a profile as it was in force. */
  public Optional<DocumentFile> file(ProfileInForce holds) {
    return holds
        .version()
        .map(it -> exporter.find(kind, kind.ref(holds.of(), DocumentAddress.ONLY), it))
        .orElseGet(() ->
            included.list(holds.of()).stream()
                .filter(it -> it.profile().equals(holds.profile()))
                .map(IncludedProfiles.Included::file)
                .findFirst());
  }

  /**
   * Returns the profiles by increasing precedence: of those in force on a day, the last one
   * applies.
   */
  private List<ProfileInForce> candidates(GovernmentKey government) {
    var state = government.state();
    return Stream.of(GovernmentKey.FEDERATION, state)
        .distinct()
        .flatMap(it -> Stream.concat(included(it), published(it)))
        .toList();
  }

  private static ProfileInForce holding(List<ProfileInForce> candidates, LocalDate day) {
    return candidates.stream()
        .filter(it -> !it.since().isAfter(day))
        .reduce((weaker, stronger) -> stronger)
        .orElseThrow();
  }

  private Stream<ProfileInForce> included(GovernmentKey of) {
    return included.list(of).stream()
        .map(
            it -> inForce(it.profile(), of, Optional.empty(), it.profile().inForceSince().first()));
  }

  private Stream<ProfileInForce> published(GovernmentKey of) {
    var zone = gazetteer.get(of).zone();
    return documents.versions(kind, kind.ref(of, DocumentAddress.ONLY)).stream()
        .sorted(Comparator.comparingInt(DocumentVersion::version))
        .map(it -> {
          var said = it.content().inForceSince().first();
          var recorded = LocalDate.ofInstant(it.provenance().recorded(), zone);
          boolean later = it.version() > 1 && said.isBefore(recorded);
          return inForce(it.content(), of, Optional.of(it.version()), later ? recorded : said);
        });
  }

  private static ProfileInForce inForce(
      StateProfile profile, GovernmentKey of, Optional<Integer> version, LocalDate since) {
    return new ProfileInForce(profile, of, version, since, Optional.empty());
  }
}
