package tequio.publishing.changes;

import gg.jte.Content;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.kernel.Text;
import tequio.publishing.timeline.ChangeFilter;
import tequio.publishing.timeline.EventGroup;
import tequio.publishing.timeline.RecordEvent;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Texts;

/**
 * Changes of one government or of all, newest first.
 *
 * @param place how its government stands in the masthead
 * @param older where older changes are read; empty at the end
 * @param figures above the list, drawn by features
 */
public record ChangesPage(
    Optional<Government> government,
    GovernmentHeader place,
    Optional<ChangeFilter> kind,
    List<ChangeFilter> filters,
    boolean first,
    List<Row> rows,
    Optional<String> older,
    List<Content> figures)
    implements Page {

  /**
   * One change.
   *
   * @param of its government; empty if the catalogue has no such government
   * @param title title of the document it is about
   * @param path path of the page where it is read
   */
  public record Row(
      RecordEvent act, Optional<Government> of, Optional<Text> title, Optional<String> path) {}

  ChangesPage withFigures(List<Content> drawn) {
    return new ChangesPage(government, place, kind, filters, first, rows, older, drawn);
  }

  /** The rows of each day on which something happened, in the order of the record. */
  public List<EventGroup<Row>> groups(Texts t) {
    return EventGroup.of(rows, it -> EventGroup.day(it.act(), zone(), t));
  }

  @Override
  public ZoneId zone() {
    return government.map(Government::zone).orElse(Page.super.zone());
  }

  public String path() {
    return government.map(Government::path).orElse("") + "/cambios";
  }

  public String path(ChangeFilter only) {
    return path() + "?tipo=" + only.word();
  }
}
