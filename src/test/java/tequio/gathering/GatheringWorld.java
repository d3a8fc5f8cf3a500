package tequio.gathering;

import java.util.List;
import java.util.Optional;
import tequio.gathering.attendance.AttendeeGroup;
import tequio.gathering.content.Gathering;
import tequio.gathering.content.GatheringType;
import tequio.gathering.content.RegistrationMode;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.publishing.version.PublicationTerms;

/** Gatherings for tests. */
public final class GatheringWorld {

  public static final PublicationTerms BY =
      PublicationTerms.by(ReportingParty.GOVERNMENT, Actor.office("Unidad"));

  /** A forum on that day with so many places. */
  public static Gathering forum(String day, Integer places) {
    return new Gathering(
        Text.spanish("Foro de prueba"),
        GatheringType.FORUM,
        new PartialDate(day),
        "17:00",
        Optional.of("19:00"),
        Text.spanish("Casa de Cultura"),
        Optional.empty(),
        Text.spanish("Municipio"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        RegistrationMode.ASKED,
        Optional.of(places),
        List.of(AttendeeGroup.WOMEN, AttendeeGroup.YOUNG),
        List.of());
  }

  /** The same, to which a state calls these. */
  public static Gathering calling(Gathering it, GovernmentKey... municipalities) {
    return new Gathering(
        it.title(),
        it.type(),
        it.day(),
        it.begins(),
        it.ends(),
        it.place(),
        it.online(),
        it.convener(),
        it.audience(),
        it.access(),
        it.programme(),
        it.registration(),
        it.places(),
        it.groups(),
        List.of(municipalities));
  }

  private GatheringWorld() {}
}
