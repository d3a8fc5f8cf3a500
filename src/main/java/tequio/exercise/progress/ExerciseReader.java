package tequio.exercise.progress;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.exercise.content.Exercise;
import tequio.kernel.GovernmentKey;
import tequio.methodology.Methodologies;
import tequio.methodology.MethodologyEdition;
import tequio.profile.StateProfiles;
import tequio.profile.calendar.WorkingCalendar;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.territory.Gazetteer;

/** Reads exercises as they stand today. */
@Component
public class ExerciseReader {

  private final ExerciseStore exercises;
  private final Methodologies methodologies;
  private final StateProfiles profiles;
  private final Gazetteer gazetteer;
  private final Clock clock;

  ExerciseReader(
      ExerciseStore exercises,
      Methodologies methodologies,
      StateProfiles profiles,
      Gazetteer gazetteer,
      Clock clock) {
    this.exercises = exercises;
    this.methodologies = methodologies;
    this.profiles = profiles;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  public Optional<ExerciseProgress> find(GovernmentKey government, String code) {
    return exercises.find(exercises.ref(government, code)).map(this::read);
  }

  /** All of a government, the latest first. */
  public List<ExerciseProgress> list(GovernmentKey government) {
    return exercises.list(government).stream()
        .map(this::read)
        .sorted(
            Comparator.comparing((ExerciseProgress it) -> it.exercise().start().first()).reversed())
        .toList();
  }

  /** The one that runs, of which a government has at most one. */
  public Optional<ExerciseProgress> running(GovernmentKey government) {
    return list(government).stream().filter(ExerciseProgress::isRunning).findFirst();
  }

  /** Those that run in a state and in its municipalities, by government. */
  @Transactional(readOnly = true)
  public Map<GovernmentKey, ExerciseProgress> listRunning(GovernmentKey state) {
    var key = state.value();
    var keys = new Documents.Keys(key, key, Optional.of(key + Documents.Keys.LAST));
    var until = clock.instant().plusMillis(1);
    var facts = exercises.factsWithin(keys, until);
    return exercises.within(keys, until).stream()
        .map(it -> read(it, facts.getOrDefault(it.document(), ExerciseFacts.NONE)))
        .filter(ExerciseProgress::isRunning)
        .collect(toMap(it -> it.document().government(), it -> it, (first, later) -> later));
  }

  private ExerciseProgress read(DocumentVersion<Exercise> version) {
    return read(version, exercises.facts(version.document()));
  }

  private ExerciseProgress read(DocumentVersion<Exercise> version, ExerciseFacts facts) {
    var document = version.document();
    var exercise = version.content();
    var edition = methodology(exercise);
    var profile = profiles.on(document.government(), exercise.start().first());
    var zone = gazetteer.get(document.government()).zone();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var calendar = WorkingCalendar.of(profile.profile());
    var steps =
        new ProgressCalculator(exercise, edition.methodology(), facts, calendar, today).steps();
    return new ExerciseProgress(
        document, version.version(), exercise, edition, profile, facts, steps, today);
  }

  /** The very edition it began with: of one that was published, in the version it had. */
  private MethodologyEdition methodology(Exercise exercise) {
    var choice = exercise.methodology();
    var editions = methodologies.editions(choice.code());
    return editions.stream()
        .filter(it -> it.number() == choice.edition() && it.version().equals(choice.version()))
        .findFirst()
        .orElseGet(() -> methodologies.find(choice.code()).orElseThrow());
  }
}
