package tequio.assessment.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tequio.assessment.catalogue.InstrumentComparison;
import tequio.assessment.catalogue.Instruments;
import tequio.assessment.instrument.Criterion;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.ScoringMethod;
import tequio.kernel.Page;
import tequio.web.Texts;

/**
 * A version of an instrument.
 *
 * @param before the version before it; empty in the first
 * @param versions all of them, newest first
 * @param current whether this is the page of the instrument rather than of one version
 */
public record InstrumentPage(
    Instrument instrument, Optional<Instrument> before, List<Integer> versions, boolean current)
    implements Page {

  static InstrumentPage of(Instrument shown, List<Instrument> versions, boolean current) {
    return new InstrumentPage(
        shown,
        versions.stream().filter(it -> it.version() == shown.version() - 1).findFirst(),
        versions.stream().map(Instrument::version).toList(),
        current);
  }

  public boolean isNewest() {
    return versions.getFirst() == instrument.version();
  }

  public List<String> differences(Texts t) {
    return before.map(it -> InstrumentComparison.sentences(it, instrument, t)).orElseGet(List::of);
  }

  public String fingerprint() {
    return Instruments.fingerprint(instrument);
  }

  /** Whether weights are part of how it counts. */
  public boolean isWeighted() {
    return instrument.scoring() instanceof ScoringMethod.WeightedSum
        || instrument.scoring() instanceof ScoringMethod.SectionMean;
  }

  public long withoutWeight() {
    return isWeighted() ? instrument.criteria().filter(it -> !it.weight().isKnown()).count() : 0;
  }

  /** How it counts, as a sentence. */
  public String method(Texts t) {
    var highest = instrument.scoring().highest().map(t::number).orElse("");
    return switch (instrument.scoring()) {
      case ScoringMethod.Count count -> t.say("assessment.method.count");
      case ScoringMethod.WeightedSum sum -> t.say("assessment.method.weighted-sum", highest);
      case ScoringMethod.SectionMean mean -> t.say("assessment.method.section-mean", highest);
      case ScoringMethod.Minimum minimum -> t.say("assessment.method.minimum", highest);
      case ScoringMethod.OrdinalMedian median -> t.say("assessment.method.ordinal-median");
      case ScoringMethod.Lookup lookup -> t.say("assessment.method.lookup");
    };
  }

  public static String weight(Criterion criterion, Texts t) {
    return criterion
        .weight()
        .find()
        .map((BigDecimal it) -> t.number(it))
        .orElseGet(() -> t.say("assessment.weight.unknown"));
  }
}
