package tequio.roundtable.page;

import java.time.ZoneId;
import java.util.Optional;
import tequio.kernel.Page;
import tequio.publishing.version.StatedFact;
import tequio.roundtable.content.PreliminaryCommitment;
import tequio.roundtable.content.RoundtableResult;
import tequio.roundtable.record.RoundtableRecord;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;

/** A preliminary commitment of a working table, and from which alternative it comes. */
public record PreliminaryPage(
    Government government,
    RoundtableRecord its,
    StatedFact<PreliminaryCommitment> fact,
    GovernmentHeader place)
    implements Page {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  public PreliminaryCommitment preliminary() {
    return fact.content();
  }

  /** Finds the alternative from which it comes. */
  public Optional<RoundtableResult.Alternative> alternative() {
    return preliminary()
        .alternative()
        .flatMap(number ->
            its.result().stream()
                .flatMap(it -> it.alternatives().stream())
                .filter(it -> it.number() == number)
                .findFirst());
  }
}
