package tequio.secretariat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;
import tequio.secretariat.content.AppointmentMode;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.content.SeatRole;
import tequio.secretariat.content.Secretariat;
import tequio.secretariat.kind.Secretariats;
import tequio.secretariat.rules.SecretariatRules;
import tequio.secretariat.seat.SeatActs.SeatActor;
import tequio.storage.Json;
import tools.jackson.databind.node.ObjectNode;

/** Secretariats for tests. */
public final class SecretariatWorld {

  public static final PublicationTerms TERMS =
      PublicationTerms.by(ReportingParty.OVERSIGHT, Actor.office("Instituto"));

  public static final SeatActor BY =
      SeatActor.office(ReportingParty.OVERSIGHT, "Instituto", Optional.empty());

  /** Publishes a secretariat that was installed on that day. */
  public static void install(
      DocumentPublisher publisher, Secretariats secretariats, GovernmentKey town, String day) {
    var body =
        new Secretariat(
            Text.spanish("Secretariado Técnico Local"),
            Known.of(new PartialDate(day)),
            Optional.empty(),
            Known.notSeen(),
            List.of());
    var result = publisher.publish(secretariats.kind(), secretariats.ref(town), body, TERMS);
    if (!(result instanceof PublicationResult.Published)) {
      throw new IllegalStateException(result.toString());
    }
  }

  /** A principal of the first place of a sector. */
  public static SeatAppointment principal(String sector, String name, String since) {
    return appointment(sector, SeatRole.PRINCIPAL, name, since);
  }

  public static SeatAppointment appointment(
      String sector, SeatRole role, String name, String since) {
    return new SeatAppointment(
        sector,
        1,
        role,
        Text.spanish(name),
        Text.spanish("Oficina de " + sector),
        new PartialDate(since),
        Optional.empty(),
        AppointmentMode.DESIGNATION,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same at another place of its sector. */
  public static SeatAppointment at(int place, SeatAppointment its) {
    return new SeatAppointment(
        its.sector(),
        place,
        its.role(),
        its.name(),
        its.from(),
        its.since(),
        its.until(),
        its.mode(),
        its.gathering(),
        its.votes(),
        its.reason());
  }

  /** The same in place of whoever is in the seat. */
  public static SeatAppointment substitution(SeatAppointment its, Optional<String> reason) {
    return new SeatAppointment(
        its.sector(),
        its.place(),
        its.role(),
        its.name(),
        its.from(),
        its.since(),
        its.until(),
        AppointmentMode.SUBSTITUTION,
        its.gathering(),
        its.votes(),
        reason.map(Text::spanish));
  }

  /** Approved rules with one article, with a change. */
  public static SecretariatRules rules(Consumer<ObjectNode> change) {
    ObjectNode content =
        Json.MAPPER.valueToTree(
            Map.of("title", "Reglas", "inForceSince", "2026-01-01", "agreement", "Acuerdo 1"));
    content.putArray("articles").addObject().put("heading", "Uno").put("text", "Dos");
    change.accept(content);
    return Json.MAPPER.treeToValue(content, SecretariatRules.class);
  }

  private SecretariatWorld() {}
}
