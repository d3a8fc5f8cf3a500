package tequio.plan.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.kernel.Ref;
import tequio.kernel.Text;
import tequio.ledger.history.Chronicle;
import tequio.ledger.history.Entry;
import tequio.ledger.history.FactPage;
import tequio.ledger.history.Span;
import tequio.plan.published.CommitmentKey;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Reads the record from its end, in three statements. */
@Component
public class Changes {

  static final int MOST = 30;

  /** Some changes, and where older ones are read. */
  public record Slice(List<ChangesPage.Row> rows, Optional<String> older) {}

  private final Chronicle chronicle;
  private final Acts acts;
  private final List<FactPage> facts;
  private final Gazetteer gazetteer;

  Changes(Chronicle chronicle, Acts acts, List<FactPage> facts, Gazetteer gazetteer) {
    this.chronicle = chronicle;
    this.acts = acts;
    this.facts = facts;
    this.gazetteer = gazetteer;
  }

  Slice slice(
      Optional<Government> government, Optional<ChangeFilter> kind, Optional<Span.Mark> before) {
    return slice(
        new Span(government.map(Government::key), false, kind.map(ChangeFilter::kind), before));
  }

  public Slice slice(Span span) {
    var found = chronicle.latest(span, MOST + 1);
    var shown = found.subList(0, Math.min(MOST, found.size()));
    return new Slice(
        rows(shown), found.size() > MOST ? Optional.of(mark(shown.getLast())) : Optional.empty());
  }

  /** The newest of what is recorded of a commitment, newest first; none where there is none. */
  public List<ChangesPage.Row> of(CommitmentKey commitment) {
    var entries =
        chronicle
            .about(
                Stream.of("commitment", "progress-report", "verification")
                    .map(it -> new Ref(it, commitment.government(), commitment.ref().code()))
                    .toList())
            .reversed();
    return rows(entries.subList(0, Math.min(MOST, entries.size())));
  }

  private List<ChangesPage.Row> rows(List<Entry> shown) {
    var newest = chronicle.newest(around(shown));
    var others = new ArrayList<Entry>(newest);
    others.addAll(chronicle.list(Acts.before(shown)));
    var titles = acts.titles(newest);
    return acts.read(shown, others).stream().map(it -> row(it, titles)).toList();
  }

  /** What gives these entries their titles, and says why one is a gap. */
  private List<Ref> around(List<Entry> entries) {
    Set<Ref> wanted = new LinkedHashSet<>();
    for (var entry : entries) {
      var subject = entry.envelope().subject();
      if (entry.isErased()) {
        wanted.add(Acts.erasureOf(entry));
      }
      wanted.add(acts.titled(subject));
    }
    return List.copyOf(wanted);
  }

  private ChangesPage.Row row(Act act, Map<Ref, Text> titles) {
    var envelope = act.entry().envelope();
    return new ChangesPage.Row(
        act,
        gazetteer.find(envelope.government()),
        Optional.ofNullable(titles.get(acts.titled(envelope.subject()))),
        path(act));
  }

  /** A report is read in the history of its commitment; an erasure, where it left its gap. */
  private Optional<String> path(Act act) {
    var envelope = act.entry().envelope();
    var subject = envelope.subject();
    if (act instanceof Act.Erasing(var entry, var said)) {
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
