package tequio.plan.world;

import java.util.List;
import java.util.Map;
import tequio.kernel.SubjectReference;
import tequio.ledger.history.Citation;
import tequio.ledger.history.Entry;
import tequio.ledger.history.EntryFilter;
import tequio.ledger.history.RecordQueries;

/** A record in which the first version of everything stands, for pages drawn from files. */
public final class EverythingRecorded implements RecordQueries {

  @Override
  public List<Entry> about(List<SubjectReference> subjects) {
    return List.of();
  }

  @Override
  public List<Entry> newest(List<SubjectReference> subjects) {
    return List.of();
  }

  @Override
  public List<Entry> list(Map<SubjectReference, Integer> versions) {
    return List.of();
  }

  @Override
  public List<Citation> cite(List<SubjectReference> subjects) {
    return subjects.stream()
        .map(it -> new Citation(it, 1, 1 + subjects.indexOf(it), false))
        .toList();
  }

  @Override
  public List<Entry> latest(EntryFilter span, int most) {
    return List.of();
  }
}
