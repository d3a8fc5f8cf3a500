package tequio.plan.history;

import java.util.List;
import tequio.kernel.PartialDate;
import tequio.plan.indicator.Level;
import tequio.publishing.difference.Difference;
import tequio.publishing.difference.DifferenceSentences;
import tequio.publishing.difference.Sentence;
import tequio.web.Texts;

/** Describes differences of plans and commitments in sentences. */
public final class PlanSentences {

  /** Returns a sentence for each difference, in their order. */
  public static List<Sentence> of(List<Difference> differences, Texts t) {
    return DifferenceSentences.of(
        differences, t, new PlanValueFormatter(t)::words, PlanSentences::isMeasure);
  }

  private static boolean isMeasure(Object value) {
    return value instanceof PartialDate
        || value instanceof Integer
        || value instanceof Level.Number;
  }

  private PlanSentences() {}
}
