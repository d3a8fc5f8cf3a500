package tequio.consultation.grouping;

import java.util.HashMap;
import java.util.List;
import tequio.kernel.Fraction;

/**
 * How well proposed groups agree with those of a person, over all pairs of texts.
 *
 * @param precision of the pairs that were put in one group, those that a person put in one too
 * @param recall of the pairs that a person put in one group, those that were found
 */
public record GroupingAccuracy(Fraction precision, Fraction recall) {

  /** Measures the proposal for {@link LabelledAnswers}. */
  public static GroupingAccuracy measure() {
    var answers = LabelledAnswers.list();
    var proposed =
        SimilarTexts.group(answers.stream().map(LabelledAnswer::words).toList(), count -> {});
    var groups = new HashMap<Integer, Integer>();
    for (int group = 0; group < proposed.size(); group++) {
      for (int text : proposed.get(group)) {
        groups.put(text, group);
      }
    }
    return of(answers, groups);
  }

  private static GroupingAccuracy of(
      List<LabelledAnswer> answers, HashMap<Integer, Integer> groups) {
    int both = 0;
    int found = 0;
    int labelled = 0;
    for (int i = 0; i < answers.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean one = groups.containsKey(i) && groups.get(i).equals(groups.get(j));
        var group = answers.get(i).group();
        boolean same = group.isPresent() && group.equals(answers.get(j).group());
        both += one && same ? 1 : 0;
        found += one ? 1 : 0;
        labelled += same ? 1 : 0;
      }
    }
    return new GroupingAccuracy(new Fraction(both, found), new Fraction(both, labelled));
  }

  /** The share in whole percent. */
  public static int percent(Fraction share) {
    return share.of() == 0 ? 0 : Math.round(100f * share.done() / share.of());
  }
}
