package tequio.secretariat.core.desk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tequio.directory.organisation.Sector;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.kernel.GovernmentKey;
import tequio.secretariat.core.CoreCall;
import tequio.secretariat.core.CoreRepresentative;
import tequio.secretariat.core.desk.CoreForm.CoreSheet;
import tequio.secretariat.core.register.CoreActs;
import tequio.secretariat.core.register.CoreParticipant;
import tequio.secretariat.core.register.CoreParticipant.CoreChoice;
import tequio.secretariat.desk.SecretariatFormPage.ChoiceLine;
import tequio.secretariat.procedure.ProcedureInForce;
import tequio.secretariat.seat.SeatActs.SeatActor;
import tequio.secretariat.seat.SeatTerm;
import tequio.secretariat.seat.Seats;
import tequio.storage.Json;
import tequio.web.Texts;
import tools.jackson.databind.node.ObjectNode;

/** States what was filled in in a form of a civil-society core. */
@Component
class CoreStatements {

  private static final int LONGEST_NAME = 200;

  private final CoreActs acts;
  private final Seats seats;
  private final ProcedureInForce procedures;

  CoreStatements(CoreActs acts, Seats seats, ProcedureInForce procedures) {
    this.acts = acts;
    this.seats = seats;
    this.procedures = procedures;
  }

  /** Returns who can represent the core: whoever sits for civil society on the day. */
  List<ChoiceLine> choices(CoreForm form, GovernmentKey government, LocalDate today, Texts t) {
    if (form != CoreForm.REPRESENTATIVE) {
      return List.of();
    }
    var procedure = procedures.on(government, today);
    return seats.terms(government).stream()
        .filter(it -> it.covers(today))
        .filter(it ->
            procedure
                .sector(it.appointment().sector())
                .filter(sector -> sector.sector() == Sector.CIVIL_SOCIETY)
                .isPresent())
        .map(it -> line(it, t))
        .toList();
  }

  /**
   * States it.
   *
   * @param chosen number of an appointment; empty unless somebody is chosen
   */
  void state(
      CoreForm form, GovernmentKey government, String chosen, ObjectNode said, SeatActor by) {
    switch (form) {
      case CALL -> acts.call(government, read(said, CoreCall.class), by);
      case REPRESENTATIVE -> {
        said.put("appointment", Integer.parseInt(chosen));
        acts.represent(government, read(said, CoreRepresentative.class), by);
      }
      case SHEET -> enter(government, read(said, CoreSheet.class), by);
    }
  }

  private void enter(GovernmentKey government, CoreSheet sheet, SeatActor by) {
    var choice = new CoreChoice(sheet.disclosure(), sheet.adult(), false);
    if (CoreParticipant.namesMinor(sheet.type(), choice)) {
      throw new BusinessRuleException(CoreActs.Rule.NAMES_A_MINOR);
    }
    var name = Characters.find(sheet.name(), LONGEST_NAME);
    if (name.isEmpty()) {
      throw new BusinessRuleException(CoreActs.Rule.NAME_TOO_LONG, LONGEST_NAME);
    }
    var admission =
        CoreParticipant.admission(
            sheet.type(),
            sheet.sector(),
            Characters.inOneLine(name.get()),
            sheet.disclosure(),
            sheet.admitted());
    acts.enter(government, admission, by);
  }

  private static ChoiceLine line(SeatTerm it, Texts t) {
    var its = it.appointment();
    return new ChoiceLine(
        String.valueOf(it.number()),
        t.say("secretariat.holder", its.name().words(), t.say(its.role()), its.from().words()));
  }

  private static <T> T read(ObjectNode said, Class<T> type) {
    return Json.MAPPER.treeToValue(said, type);
  }
}
