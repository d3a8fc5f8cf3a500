package tequio.secretariat.session;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.kernel.Text;
import tequio.profile.content.StateProfile.SecondCall;
import tequio.profile.quorum.Attendance;
import tequio.profile.quorum.Quorum;
import tequio.secretariat.live.LivePresence;
import tequio.secretariat.live.LiveSeat;
import tequio.secretariat.live.LiveSession;
import tequio.secretariat.meeting.SectorPresence;
import tequio.secretariat.procedure.Procedure;
import tequio.secretariat.procedure.ProcedureInForce;
import tequio.territory.Gazetteer;

/** Computes the quorum of a session by the procedure in force on the day it began. */
@Component
public class QuorumMeter {

  private final ProcedureInForce procedures;
  private final Gazetteer gazetteer;

  QuorumMeter(ProcedureInForce procedures, Gazetteer gazetteer) {
    this.procedures = procedures;
    this.gazetteer = gazetteer;
  }

  /**
   * Returns the quorum of those present.
   *
   * @param recused seats that are present and do not count
   */
  public SessionQuorum of(
      LiveSession session, List<LiveSeat> seats, List<LivePresence> there, Set<Integer> recused) {
    var procedure = procedure(session);
    var present =
        there.stream()
            .filter(LivePresence::isPresent)
            .map(LivePresence::seat)
            .filter(it -> !recused.contains(it))
            .collect(toSet());
    var sectors = sectors(procedure, seats, present);
    var attendance =
        new Attendance(
            sectors.stream().collect(toMap(SectorPresence::sector, SectorPresence::filled)),
            sectors.stream().collect(toMap(SectorPresence::sector, SectorPresence::present)),
            session.facilitator() || isFacilitatorAmong(present, seats));
    var rule = procedure.quorumRule();
    var quorum =
        session.secondCall() ? Quorum.ofSecondCall(rule, attendance) : Quorum.of(rule, attendance);
    boolean informationOnly =
        session.secondCall() && procedure.secondCall() == SecondCall.INFORMATION_ONLY;
    return new SessionQuorum(procedure, quorum.unmet(), sectors, informationOnly);
  }

  private static boolean isFacilitatorAmong(Set<Integer> present, List<LiveSeat> seats) {
    return seats.stream().anyMatch(it -> it.facilitator() && present.contains(it.seat()));
  }

  private Procedure procedure(LiveSession session) {
    var government = session.meeting().government();
    var day = LocalDate.ofInstant(session.began(), gazetteer.get(government).zone());
    return procedures.on(government, day);
  }

  private static List<SectorPresence> sectors(
      Procedure procedure, List<LiveSeat> seats, Set<Integer> present) {
    return procedure.sectors().stream()
        .map(sector -> {
          var its = seats.stream().filter(it -> it.isOf(sector.code())).toList();
          return new SectorPresence(
              sector.code(),
              Text.spanish(sector.name().words()),
              (int) its.stream().filter(LiveSeat::isFilled).count(),
              (int) its.stream().filter(it -> present.contains(it.seat())).count());
        })
        .toList();
  }
}
