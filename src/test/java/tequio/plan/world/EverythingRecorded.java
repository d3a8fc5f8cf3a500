package tequio.plan.world;

import java.util.List;
import java.util.Map;
import tequio.kernel.Ref;
import tequio.ledger.history.Chronicle;
import tequio.ledger.history.Citation;
import tequio.ledger.history.Entry;
import tequio.ledger.history.Span;

/** A record in which the first version of everything stands, for pages drawn from files. */
public final class EverythingRecorded implements Chronicle {

  @Override
  public List<Entry> about(List<Ref> subjects) {
    return List.of();
  }

  @Override
  public List<Entry> newest(List<Ref> subjects) {
    return List.of();
  }

  @Override
  public List<Entry> list(Map<Ref, Integer> versions) {
    return List.of();
  }

  @Override
  public List<Citation> cite(List<Ref> subjects) {
    return subjects.stream()
        .map(it -> new Citation(it, 1, 1 + subjects.indexOf(it), false))
        .toList();
  }

  @Override
  public List<Entry> latest(Span span, int most) {
    return List.of();
  }
}
