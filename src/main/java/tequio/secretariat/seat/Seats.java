package tequio.secretariat.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.profile.content.SectorSeats;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.kind.Secretariats;
import tequio.secretariat.procedure.ProcedureInForce;

/** Seats of secretariats by day: as many as the procedure of the day says. */
@Component
public class Seats {

  private final ProcedureInForce procedures;
  private final SeatTerms terms;
  private final Secretariats secretariats;

  Seats(ProcedureInForce procedures, SeatTerms terms, Secretariats secretariats) {
    this.procedures = procedures;
    this.terms = terms;
    this.secretariats = secretariats;
  }

  /** Returns the seats of a secretariat on a day, in the order of its sectors. */
  public List<SeatOnDay> on(GovernmentKey government, LocalDate day) {
    return on(
        procedures.on(government, day).sectors(),
        terms.list(government),
        installed(government),
        day);
  }

  /** Returns the terms of everybody who ever had a seat, by first day. */
  public List<SeatTerm> terms(GovernmentKey government) {
    return terms.list(government);
  }

  /** Whether the secretariat of a government is public. */
  public boolean isInstalled(GovernmentKey government) {
    return secretariats.find(government).isPresent();
  }

  /** Finds the day from which the seats of a secretariat exist. */
  public Optional<LocalDate> installed(GovernmentKey government) {
    return secretariats
        .find(government)
        .map(it -> it.content().installed())
        .flatMap(Known::find)
        .map(PartialDate::first);
  }

  static List<SeatOnDay> on(
      List<SectorSeats> sectors,
      List<SeatTerm> terms,
      Optional<LocalDate> installed,
      LocalDate day) {
    var seats = new ArrayList<SeatOnDay>();
    for (var sector : sectors) {
      for (int place = 1; place <= sector.seats(); place++) {
        seats.add(seat(seats.size() + 1, sector, place, terms, installed, day));
      }
    }
    return List.copyOf(seats);
  }

  private static SeatOnDay seat(
      int number,
      SectorSeats sector,
      int place,
      List<SeatTerm> terms,
      Optional<LocalDate> installed,
      LocalDate day) {
    var principal = SeatTerms.find(terms, sector.code(), place, SeatRole.PRINCIPAL, day);
    var alternate = SeatTerms.find(terms, sector.code(), place, SeatRole.ALTERNATE, day);
    var vacantSince =
        SeatTerms.vacantSince(terms, sector.code(), place, day)
            .or(() -> installed.filter(it -> !it.isAfter(day)))
            .filter(it -> principal.isEmpty());
    return new SeatOnDay(
        number,
        sector.code(),
        sector.sector(),
        principal.map(SeatTerm::holder),
        alternate.map(SeatTerm::holder),
        vacantSince);
  }
}
