package tequio.publishing.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.Entry;
import tequio.ledger.history.EntryFilter;
import tequio.ledger.history.FactLinkProvider;
import tequio.ledger.history.RecordQueries;
import tequio.publishing.timeline.ChangeFilter;
import tequio.publishing.timeline.RecordEvent;
import tequio.publishing.timeline.RecordEventReader;
import tequio.publishing.timeline.SubjectHistory;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Reads the changes of the public record, newest first, with three statements for each page. */
@Component
public class ChangeFeed {

  static final int MOST = 30;

  /**
   * One page of changes.
   *
   * @param older mark before which older changes are read; empty at the end
   */
  public record Slice(List<ChangesPage.Row> rows, Optional<String> older) {}

  private final RecordQueries chronicle;
  private final RecordEventReader acts;
  private final List<FactLinkProvider> facts;
  private final Gazetteer gazetteer;
  private final SubjectHistory subjects;

  ChangeFeed(
      RecordQueries chronicle,
      RecordEventReader acts,
      List<FactLinkProvider> facts,
      Gazetteer gazetteer,
      SubjectHistory subjects) {
    this.chronicle = chronicle;
    this.acts = acts;
    this.facts = facts;
    this.gazetteer = gazetteer;
    this.subjects = subjects;
  }

  Slice slice(
      Optional<Government> government,
      Optional<ChangeFilter> kind,
      Optional<EntryFilter.Mark> before) {
    return slice(
        new EntryFilter(
            government.map(Government::key), false, kind.map(ChangeFilter::kind), before));
  }

  public Slice slice(EntryFilter span) {
    var found = chronicle.latest(span, MOST + 1);
    var shown = found.subList(0, Math.min(MOST, found.size()));
    return new Slice(
        rows(shown), found.size() > MOST ? Optional.of(mark(shown.getLast())) : Optional.empty());
  }

  /**
   * Returns the newest entries about a document, newest first; empty if the document does not
   * exist.
   */
  public List<ChangesPage.Row> of(SubjectReference document) {
    var entries = subjects.entries(document).reversed();
    return rows(entries.subList(0, Math.min(MOST, entries.size())));
  }

  private List<ChangesPage.Row> rows(List<Entry> shown) {
    var newest = chronicle.newest(around(shown));
    var others = new ArrayList<Entry>(newest);
    others.addAll(chronicle.list(RecordEventReader.before(shown)));
    var titles = acts.titles(newest);
    return acts.read(shown, others).stream().map(it -> row(it, titles)).toList();
  }

  /**
   * References to read besides the entries: their titled documents, and the erasures that explain
   * gaps.
   */
  private List<SubjectReference> around(List<Entry> entries) {
    Set<SubjectReference> wanted = new LinkedHashSet<>();
    for (var entry : entries) {
      var subject = entry.envelope().subject();
      if (entry.isErased()) {
        wanted.add(RecordEventReader.erasureOf(entry));
      }
      wanted.add(acts.titled(subject));
    }
    return List.copyOf(wanted);
  }

  private ChangesPage.Row row(RecordEvent act, Map<SubjectReference, Text> titles) {
    var envelope = act.entry().envelope();
    return new ChangesPage.Row(
        act,
        gazetteer.find(envelope.government()),
        Optional.ofNullable(titles.get(acts.titled(envelope.subject()))),
        path(act));
  }

  /**
   * Returns where an entry is read: a fact in the history of its commitment or document, an erasure
   * at the entry that it erased.
   */
  private Optional<String> path(RecordEvent act) {
    var envelope = act.entry().envelope();
    var subject = envelope.subject();
    if (act instanceof RecordEvent.Erasing(var entry, var said)) {
      return Optional.of("/bitacora/" + envelope.government() + "/" + said.of());
    }
    return facts.stream()
        .filter(it -> it.knows(subject.kind()))
        .findFirst()
        .map(it -> it.path(subject, envelope.version()))
        .map(path -> path.endsWith("/historial") ? path + "#" + act.anchor() : path);
  }

  private static String mark(Entry entry) {
    return entry.envelope().government() + "-" + entry.envelope().seq();
  }
}
