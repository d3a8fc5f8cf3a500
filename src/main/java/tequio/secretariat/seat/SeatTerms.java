package tequio.secretariat.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.publishing.version.StatedFact;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.content.SeatEnd;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.kind.Secretariats;

/** Terms of everybody who ever held a seat, computed from the facts about a secretariat. */
@Component
public class SeatTerms {

  private final Secretariats secretariats;

  SeatTerms(Secretariats secretariats) {
    this.secretariats = secretariats;
  }

  /** Returns the terms of a government by first day; a corrected appointment as corrected. */
  public List<SeatTerm> list(GovernmentKey government) {
    var ends = ends(secretariats.list(secretariats.facts().end(), government));
    var appointments = new LinkedHashMap<Integer, StatedFact<SeatAppointment>>();
    for (var stated : secretariats.list(secretariats.facts().appointment(), government)) {
      appointments.put(original(stated, appointments), stated);
    }
    var terms = new ArrayList<SeatTerm>();
    appointments.forEach((number, it) ->
        terms.add(
            new SeatTerm(
                it.about().code() + "." + number,
                number,
                it.content(),
                Optional.ofNullable(ends.get(number)))));
    terms.sort(Comparator.comparing(SeatTerm::since).thenComparing(SeatTerm::number));
    return List.copyOf(terms);
  }

  /** Finds who is in a seat on a day. */
  static Optional<SeatTerm> find(
      List<SeatTerm> terms, String sector, int place, SeatRole role, LocalDate day) {
    return terms.stream()
        .filter(it -> it.isOf(sector, place, role) && it.covers(day))
        .reduce((earlier, later) -> later);
  }

  /** Finds the first day since which a seat has no principal. */
  static Optional<LocalDate> vacantSince(
      List<SeatTerm> terms, String sector, int place, LocalDate day) {
    return ofPrincipals(terms, sector, place)
        .flatMap(it -> it.until().stream())
        .filter(it -> it.isBefore(day))
        .max(Comparator.naturalOrder())
        .map(it -> it.plusDays(1));
  }

  private static Stream<SeatTerm> ofPrincipals(List<SeatTerm> terms, String sector, int place) {
    return terms.stream().filter(it -> it.isOf(sector, place, SeatRole.PRINCIPAL));
  }

  /** Returns the number of the appointment that a fact states or, over corrections, restates. */
  private static int original(
      StatedFact<SeatAppointment> stated, Map<Integer, StatedFact<SeatAppointment>> earlier) {
    return stated
        .corrects()
        .map(corrected ->
            earlier.entrySet().stream()
                .filter(it -> it.getValue().number() == corrected)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(corrected))
        .orElse(stated.number());
  }

  /** Returns the ends by the number of their appointment; a later one corrects an earlier one. */
  private static Map<Integer, SeatEnd> ends(List<StatedFact<SeatEnd>> stated) {
    var ends = new LinkedHashMap<Integer, SeatEnd>();
    stated.forEach(it -> ends.put(it.content().appointment(), it.content()));
    return ends;
  }
}
