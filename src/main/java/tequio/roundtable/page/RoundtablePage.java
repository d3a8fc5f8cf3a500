package tequio.roundtable.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.gathering.attendance.AttendeeNames.Attendee;
import tequio.gathering.attendance.SectorBalance;
import tequio.rendering.PrintableDocument;
import tequio.roundtable.content.Roundtable;
import tequio.roundtable.content.RoundtableResult;
import tequio.roundtable.content.TableNodeSide;
import tequio.roundtable.record.RoundtableRecord;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.component.PageDownloads;

/**
 * A working table: its call, who attended, what it resulted in.
 *
 * @param problems on which it works and that are public
 * @param names of those who agreed
 */
public record RoundtablePage(
    Government government,
    RoundtableRecord its,
    List<Link> problems,
    List<Attendee> names,
    GovernmentHeader place)
    implements PrintableDocument {

  public RoundtablePage {
    problems = List.copyOf(problems);
    names = List.copyOf(names);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "mesa-%s-%s".formatted(government.key(), its.document().code());
  }

  @Override
  public Optional<Shown> shownVersion() {
    return Optional.of(new Shown(its.document(), its.version().version()));
  }

  public Roundtable roundtable() {
    return its.roundtable();
  }

  public String path() {
    return its.path();
  }

  public Optional<SectorBalance> balance() {
    return its.attendance().map(SectorBalance::of);
  }

  /** "17 de enero de 2026, de 10:00 a 13:00". */
  public String when(Texts t) {
    return when(roundtable(), t);
  }

  static String when(Roundtable roundtable, Texts t) {
    var day = t.day(roundtable.day());
    return roundtable
        .ends()
        .map(it -> t.say("gathering.between", day, roundtable.begins(), it))
        .orElseGet(() -> t.say("gathering.when", day, roundtable.begins()));
  }

  /** Nodes that hang from another one, or from the trunk where {@code parent} is 0. */
  public static List<RoundtableResult.TableNode> below(
      RoundtableResult result, TableNodeSide side, int parent) {
    return result.tree().stream()
        .filter(it -> it.side() == side && it.parent().orElse(0) == parent)
        .toList();
  }

  /** Groups with most dots first. */
  public static List<RoundtableResult.CardGroup> byDots(RoundtableResult result) {
    return result.groups().stream()
        .sorted(java.util.Comparator.comparing(RoundtableResult.CardGroup::dots).reversed())
        .toList();
  }

  /** Mean of the scores by a criterion: "4.2". */
  public static String mean(RoundtableResult.AlternativeScore score) {
    return score.tenths() / 10 + "." + score.tenths() % 10;
  }

  static PageDownloads data(Government government) {
    return PageDownloads.of(
        government.path(),
        "mesas-de-trabajo",
        "asistencia-a-mesas",
        "resultados-de-mesas",
        "compromisos-preliminares");
  }

  public PageDownloads data() {
    return data(government);
  }
}
