package tequio.assessment.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tequio.assessment.form.AnswerForm;
import tequio.assessment.instrument.AnswerScale;
import tequio.kernel.Characters;
import tequio.kernel.TextFolding;

/** What people write into one cell or one field for an answer. */
public final class AnswerWords {

  private static final Set<String> YES = Set.of("si", "s", "yes", "y", "x", "1", "cumple");
  private static final Set<String> NO = Set.of("no", "n", "0", "no cumple");
  private static final Set<String> NOT_SEEN =
      Set.of("no se", "ns", "nose", "?", "no sabe", "se desconoce", "sin dato");
  private static final Set<String> NOT_APPLICABLE = Set.of("no aplica", "na", "n/a", "n.a.");

  /** The fields of the form that mean the same; empty where the words mean no answer. */
  public static Optional<AnswerForm> form(AnswerScale scale, String words) {
    var plain = folded(words);
    if (NOT_SEEN.contains(plain)) {
      return Optional.of(chosen(AnswerForm.NOT_SEEN));
    }
    if (NOT_APPLICABLE.contains(plain)) {
      return Optional.of(chosen(AnswerForm.NOT_APPLICABLE));
    }
    return answer(scale, words, plain);
  }

  private static Optional<AnswerForm> answer(AnswerScale scale, String words, String plain) {
    return switch (scale) {
      case AnswerScale.YesNo(var yes, var no) ->
          yesOrNo(plain, yes.map(it -> it.words()), no.map(it -> it.words()));
      case AnswerScale.Levels(var levels, var from) ->
          levels.stream()
              .filter(it ->
                  plain.equals(String.valueOf(it.value()))
                      || plain.equals(folded(it.word().words())))
              .findFirst()
              .map(it -> chosen(String.valueOf(it.value())));
      case AnswerScale.Choice(var options) -> one(options, plain).map(AnswerWords::chosen);
      case AnswerScale.Several(var options) -> several(options, words);
      case AnswerScale.Amount amount -> Optional.of(typed(words));
      case AnswerScale.Words text -> Optional.of(typed(words));
      case AnswerScale.Day day -> Optional.of(typed(words));
      case AnswerScale.Proof proof -> Optional.empty();
    };
  }

  private static Optional<AnswerForm> yesOrNo(
      String plain, Optional<String> yes, Optional<String> no) {
    if (YES.contains(plain) || yes.filter(it -> folded(it).equals(plain)).isPresent()) {
      return Optional.of(chosen("yes"));
    }
    return NO.contains(plain) || no.filter(it -> folded(it).equals(plain)).isPresent()
        ? Optional.of(chosen("no"))
        : Optional.empty();
  }

  private static Optional<String> one(List<AnswerScale.Option> options, String plain) {
    return options.stream()
        .filter(it -> plain.equals(it.code()) || plain.equals(folded(it.word().words())))
        .map(AnswerScale.Option::code)
        .findFirst();
  }

  private static Optional<AnswerForm> several(List<AnswerScale.Option> options, String words) {
    var found = Stream.of(words.split(";", -1)).map(it -> one(options, folded(it))).toList();
    return found.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            new AnswerForm(
                "", found.stream().map(Optional::orElseThrow).toList(), "", "", "", "", ""))
        : Optional.empty();
  }

  private static AnswerForm chosen(String choice) {
    return new AnswerForm(choice, List.of(), "", "", "", "", "");
  }

  private static AnswerForm typed(String words) {
    return new AnswerForm("", List.of(), words, "", "", "", "");
  }

  public static String folded(String words) {
    return Characters.strip(TextFolding.fold(words));
  }

  private AnswerWords() {}
}
