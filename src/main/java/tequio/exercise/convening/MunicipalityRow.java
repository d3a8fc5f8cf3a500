package tequio.exercise.convening;

import java.util.Optional;
import tequio.accounts.municipality.MunicipalityInvitation;
import tequio.exercise.progress.ExerciseProgress;
import tequio.territory.Government;

/**
 * A municipality in the table of its state.
 *
 * @param exercise the one that runs, else the latest
 */
public record MunicipalityRow(
    Government municipality,
    Optional<ExerciseProgress> exercise,
    Optional<MunicipalityInvitation> invitation) {}
