package tequio.exercise.convening;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.municipality.MunicipalityInvitation;
import tequio.accounts.municipality.MunicipalityInvitations;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.exercise.progress.ExerciseStore;
import tequio.kernel.GovernmentKey;
import tequio.profile.content.Convocation.ConvenedAct;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Makes the table of a state: each municipality with an exercise or an open invitation. */
@Component
class MunicipalityExercises {

  private final ExerciseReader reader;
  private final ExerciseStore exercises;
  private final MunicipalityInvitations invitations;
  private final Gazetteer gazetteer;
  private final AuthorityConvocations convocations;

  MunicipalityExercises(
      ExerciseReader reader,
      ExerciseStore exercises,
      MunicipalityInvitations invitations,
      Gazetteer gazetteer,
      AuthorityConvocations convocations) {
    this.reader = reader;
    this.exercises = exercises;
    this.invitations = invitations;
    this.gazetteer = gazetteer;
    this.convocations = convocations;
  }

  /** By the name of the municipality. */
  List<MunicipalityRow> rows(GovernmentKey state, Caller caller) {
    var invited = invited(state, caller);
    var rows = new ArrayList<MunicipalityRow>();
    for (var municipality : gazetteer.listMunicipalities(state)) {
      var key = municipality.key();
      var invitation = Optional.ofNullable(invited.get(key));
      var exercise = exercises.hasAny(key) ? latest(key) : Optional.<ExerciseProgress>empty();
      if (exercise.isPresent() || invitation.isPresent()) {
        rows.add(new MunicipalityRow(municipality, exercise, invitation));
      }
    }
    rows.sort(Comparator.comparing(it -> it.municipality().slug()));
    return List.copyOf(rows);
  }

  /** What the profile in force of a state says that its authority convenes. */
  List<ConvenedAct> convenedByAuthority(Government state) {
    return convocations.of(state);
  }

  private Map<GovernmentKey, MunicipalityInvitation> invited(GovernmentKey state, Caller caller) {
    return invitations.list(state, caller).stream()
        .collect(
            toMap(MunicipalityInvitation::municipality, Function.identity(), (one, other) -> one));
  }

  private Optional<ExerciseProgress> latest(GovernmentKey municipality) {
    var all = reader.list(municipality);
    return all.stream()
        .filter(ExerciseProgress::isRunning)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }
}
