package tequio.declaration.kind;

import java.time.LocalDate;
import java.util.List;
import tequio.declaration.content.DeclarationParty;
import tequio.declaration.content.DeclarationParty.PartyStanding;
import tequio.directory.organisation.Sector;
import tequio.exercise.progress.ExerciseProgress;
import tequio.kernel.Text;
import tequio.profile.content.Institution.InstitutionRole;
import tequio.profile.content.SectorSeats;
import tequio.profile.content.StateProfile;
import tequio.profile.content.StateProfile.ThirdSeat;
import tequio.territory.Government;

/** The parties of a declaration by the profile that held when its exercise started. */
public final class DeclarationParties {

  /** One for each sector with a seat, in the order of the profile. */
  public static List<DeclarationParty> of(ExerciseProgress exercise, Government government) {
    var profile = exercise.profile().profile();
    var day = exercise.exercise().start().first();
    return profile.sectors().stream()
        .filter(it -> it.seats() > 0)
        .map(it -> party(profile, it, government, day))
        .toList();
  }

  private static DeclarationParty party(
      StateProfile profile, SectorSeats seats, Government government, LocalDate day) {
    boolean vacant = seats.sector() == Sector.OVERSIGHT && profile.thirdSeat() == ThirdSeat.VACANT;
    return new DeclarationParty(
        seats.code(),
        name(profile, seats, government, day),
        seats.sector(),
        vacant ? PartyStanding.VACANT : PartyStanding.SIGNS);
  }

  private static Text name(
      StateProfile profile, SectorSeats seats, Government government, LocalDate day) {
    return switch (seats.sector()) {
      case GOVERNMENT -> Text.spanish(government.fullName());
      case OVERSIGHT -> third(profile, seats, day);
      case CIVIL_SOCIETY, ACADEMIA, PRIVATE -> seats.name();
    };
  }

  private static Text third(StateProfile profile, SectorSeats seats, LocalDate day) {
    return switch (profile.thirdSeat()) {
      case AUTHORITY -> name(profile, InstitutionRole.AUTHORITY, seats, day);
      case CONTROL_BODY -> name(profile, InstitutionRole.CONTROL_BODY, seats, day);
      case VACANT -> seats.name();
    };
  }

  private static Text name(
      StateProfile profile, InstitutionRole role, SectorSeats seats, LocalDate day) {
    return profile.institution(role, day).map(it -> it.name()).orElse(seats.name());
  }

  private DeclarationParties() {}
}
