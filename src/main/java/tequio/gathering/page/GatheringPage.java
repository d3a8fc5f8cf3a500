package tequio.gathering.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.gathering.act.GatheringRecord;
import tequio.gathering.attendance.AttendeeNames.Attendee;
import tequio.gathering.attendance.SectorBalance;
import tequio.gathering.content.Gathering;
import tequio.gathering.photograph.GatheringPhotograph;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.component.PageDownloads;

/**
 * A gathering: its call, who attended, its report and where it was disseminated.
 *
 * @param names of those who agreed
 * @param municipalities links to those that the state calls
 */
public record GatheringPage(
    Government government,
    GatheringRecord its,
    List<Attendee> names,
    List<GatheringPhotograph> photographs,
    List<Link> municipalities,
    GovernmentHeader place)
    implements PrintableDocument {

  public GatheringPage {
    names = List.copyOf(names);
    photographs = List.copyOf(photographs);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "evento-%s-%s".formatted(government.key(), its.document().code());
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(its.document(), its.version().version()));
  }

  public Gathering gathering() {
    return its.gathering();
  }

  public String path() {
    return government.path() + "/eventos/" + its.document().code();
  }

  /** Whether the programme names anybody. */
  public boolean hasSpeakers() {
    return gathering().programme().stream().anyMatch(it -> it.speaker().isPresent());
  }

  public Optional<SectorBalance> balance() {
    return its.attendance().map(SectorBalance::of);
  }

  /** "27 de marzo de 2026, de 17:00 a 19:00". */
  public String when(Texts t) {
    return when(gathering(), t);
  }

  static String when(Gathering gathering, Texts t) {
    var day = t.day(gathering.day());
    return gathering
        .ends()
        .map(it -> t.say("gathering.between", day, gathering.begins(), it))
        .orElseGet(() -> t.say("gathering.when", day, gathering.begins()));
  }

  public PageDownloads data() {
    return PageDownloads.of(
        government.path(),
        "eventos-de-gobierno-abierto",
        "asistencia-a-eventos",
        "difusion-de-eventos");
  }
}
