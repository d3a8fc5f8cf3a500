package tequio.secretariat.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.directory.organisation.Sector;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Text;
import tequio.profile.StateProfiles;
import tequio.profile.content.Institution;
import tequio.profile.content.Institution.InstitutionRole;
import tequio.profile.content.SectorSeats;
import tequio.profile.content.StateProfile;
import tequio.secretariat.facilitator.FacilitatorTerm;
import tequio.secretariat.facilitator.Facilitators;
import tequio.secretariat.interest.Interests;
import tequio.secretariat.procedure.ProcedureInForce;
import tequio.secretariat.seat.SeatOnDay;
import tequio.secretariat.seat.Seats;

/** Reads the state of a secretariat on a day. */
@Component
class BodyStates {

  private final ProcedureInForce procedures;
  private final StateProfiles profiles;
  private final Seats seats;
  private final Interests interests;
  private final Facilitators facilitators;

  BodyStates(
      ProcedureInForce procedures,
      StateProfiles profiles,
      Seats seats,
      Interests interests,
      Facilitators facilitators) {
    this.procedures = procedures;
    this.profiles = profiles;
    this.seats = seats;
    this.interests = interests;
    this.facilitators = facilitators;
  }

  BodyState on(GovernmentKey government, LocalDate day) {
    var procedure = procedures.on(government, day);
    var profile = profiles.on(government, day).profile();
    var held = seats.on(government, day);
    var groups =
        procedure.sectors().stream()
            .map(it ->
                new SectorGroup(
                    isThirdSeat(it, procedure.sectors()) ? name(it, profile, day) : it.name(),
                    it,
                    of(it, held)))
            .toList();
    return new BodyState(
        procedure,
        profile.thirdSeat(),
        groups,
        seats.terms(government),
        interests.on(government, day),
        facilitators.on(government, day),
        last(government, day),
        procedures.next(government, day));
  }

  private Optional<FacilitatorTerm> last(GovernmentKey government, LocalDate day) {
    return facilitators.list(government).stream()
        .filter(it -> it.until().filter(day::isAfter).isPresent())
        .reduce((earlier, later) -> later);
  }

  private static List<SeatOnDay> of(SectorSeats sector, List<SeatOnDay> held) {
    return held.stream().filter(it -> it.sectorCode().equals(sector.code())).toList();
  }

  /** Whether it is the only sector that oversees: where rules name several, each has its name. */
  private static boolean isThirdSeat(SectorSeats sector, List<SectorSeats> all) {
    return sector.sector() == Sector.OVERSIGHT
        && all.stream().filter(it -> it.sector() == Sector.OVERSIGHT).count() == 1;
  }

  /** The third seat has the name of the institution that holds it on the day. */
  private static Text name(SectorSeats sector, StateProfile profile, LocalDate day) {
    var role =
        switch (profile.thirdSeat()) {
          case AUTHORITY -> Optional.of(InstitutionRole.AUTHORITY);
          case CONTROL_BODY -> Optional.of(InstitutionRole.CONTROL_BODY);
          case VACANT -> Optional.<InstitutionRole>empty();
        };
    return role.flatMap(it -> profile.institution(it, day))
        .map(Institution::name)
        .orElse(sector.name());
  }
}
