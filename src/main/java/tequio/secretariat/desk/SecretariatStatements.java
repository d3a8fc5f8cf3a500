package tequio.secretariat.desk;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.secretariat.content.FacilitatorAppointment;
import tequio.secretariat.content.FacilitatorEnd;
import tequio.secretariat.content.InterestDeclaration;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.content.SeatEnd;
import tequio.secretariat.facilitator.FacilitatorActs;
import tequio.secretariat.interest.InterestActs;
import tequio.secretariat.seat.SeatActs;
import tequio.secretariat.seat.SeatActs.SeatActor;
import tequio.storage.Json;
import tequio.territory.Government;
import tools.jackson.databind.node.ObjectNode;

/** States what was filled in in a form of a secretariat. */
@Component
class SecretariatStatements {

  private final SeatActs seats;
  private final FacilitatorActs facilitators;
  private final InterestActs interests;

  SecretariatStatements(SeatActs seats, FacilitatorActs facilitators, InterestActs interests) {
    this.seats = seats;
    this.facilitators = facilitators;
    this.interests = interests;
  }

  /**
   * States it.
   *
   * @param chosen seat as {@code gobierno.1}, or number of an appointment; empty for a facilitator
   */
  void state(
      SecretariatForm form,
      Government government,
      String chosen,
      ObjectNode said,
      LocalDate today,
      Caller caller) {
    if (form == SecretariatForm.INTERESTS) {
      said.put("declared", PartialDate.of(today).text());
      interests.declare(
          government.key(), read(about(said, chosen), InterestDeclaration.class), today);
    } else {
      var office = said.path(SecretariatForm.OFFICE).asString();
      said.remove(SecretariatForm.OFFICE);
      var by = SecretariatDesk.actor(government, office, caller);
      state(form, government.key(), chosen, said, by);
    }
  }

  private void state(
      SecretariatForm form, GovernmentKey key, String chosen, ObjectNode said, SeatActor by) {
    switch (form) {
      case APPOINTMENT -> seats.appoint(key, read(atSeat(said, chosen), SeatAppointment.class), by);
      case DEPARTURE -> seats.end(key, read(about(said, chosen), SeatEnd.class), by);
      case FACILITATOR -> facilitators.elect(key, read(said, FacilitatorAppointment.class), by);
      case HANDOVER -> facilitators.end(key, read(about(said, chosen), FacilitatorEnd.class), by);
      case INTERESTS -> throw new IllegalArgumentException("declared by members, not by offices");
    }
  }

  private static ObjectNode atSeat(ObjectNode said, String chosen) {
    int dot = chosen.lastIndexOf('.');
    said.put("sector", chosen.substring(0, dot));
    return said.put("place", Integer.parseInt(chosen.substring(dot + 1)));
  }

  private static ObjectNode about(ObjectNode said, String chosen) {
    return said.put("appointment", Integer.parseInt(chosen));
  }

  private static <T> T read(ObjectNode said, Class<T> type) {
    return Json.MAPPER.treeToValue(said, type);
  }
}
