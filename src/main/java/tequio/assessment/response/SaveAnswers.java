package tequio.assessment.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.assessment.form.AnswerForm;
import tequio.assessment.form.AnswerForms;
import tequio.assessment.form.AnswerParser;
import tequio.assessment.form.AnswerParser.Parsed;
import tequio.assessment.instrument.Question;
import tequio.assessment.result.AnsweredQuestion;
import tequio.files.PublicFiles;

/**
 * Saves the answers of a form one by one. A question that was only shown is left alone, whatever
 * others answered meanwhile; one that was changed here and elsewhere is given back with both.
 */
@Component
public class SaveAnswers {

  private final StoredAnswers answers;
  private final PublicFiles files;

  SaveAnswers(StoredAnswers answers, PublicFiles files) {
    this.answers = answers;
    this.files = files;
  }

  /**
   * What somebody typed for a question.
   *
   * @param seen version of the answer that was shown; 0 where there was none
   */
  public record Typed(Question question, AnswerForm form, int seen) {}

  /** What became of it. */
  public sealed interface Outcome {

    /** It is saved, or was before. */
    record Kept(Typed typed) implements Outcome {}

    /** It cannot be read: key of the words and what was typed. */
    record Wrong(Typed typed, String key, String what) implements Outcome {}

    /** Somebody else answered meanwhile. */
    record Overtaken(Typed typed, StoredAnswer other) implements Outcome {}
  }

  /** Each answer for itself: what cannot be saved hinders no other. */
  @Transactional
  public List<Outcome> save(Assessment assessment, int judge, List<Typed> typed, UUID by) {
    var newest = answers.list(assessment, judge);
    var outcomes = new ArrayList<Outcome>();
    for (var it : typed) {
      var now = Optional.ofNullable(newest.get(it.question().code()));
      outcomes.add(
          switch (AnswerParser.parse(it.question(), it.form())) {
            case Parsed.Bad(var key, var what) -> new Outcome.Wrong(it, key, what);
            case Parsed.Good(var answered) ->
                hasFiles(assessment, answered)
                    ? keep(assessment, judge, it, answered, now, by)
                    : new Outcome.Wrong(it, "assessment.problem.file", "");
          });
    }
    return outcomes;
  }

  private boolean hasFiles(Assessment assessment, AnsweredQuestion answered) {
    return answered.evidence().stream()
        .flatMap(it -> it.source().copy().stream())
        .allMatch(it -> files.has(assessment.government(), it));
  }

  private Outcome keep(
      Assessment assessment,
      int judge,
      Typed typed,
      AnsweredQuestion answered,
      Optional<StoredAnswer> now,
      UUID by) {
    if (isUntouched(assessment, judge, typed, now)) {
      return new Outcome.Kept(typed);
    }
    var kept = isConfirmation(typed, now) ? now.orElseThrow().answered() : answered;
    boolean saved = answers.save(assessment, judge, kept, typed.seen(), Optional.of(by));
    return saved
        ? new Outcome.Kept(typed)
        : new Outcome.Overtaken(typed, newest(assessment, judge, answered.question()));
  }

  private StoredAnswer newest(Assessment assessment, int judge, String question) {
    return Optional.ofNullable(answers.list(assessment, judge).get(question)).orElseThrow();
  }

  /** Whether a person agrees to what the program answered. */
  private static boolean isConfirmation(Typed typed, Optional<StoredAnswer> now) {
    return now.filter(it -> it.version() == typed.seen() && it.answered().automatic())
        .filter(it -> AnswerForms.of(typed.question(), it.answered()).equals(typed.form()))
        .isPresent();
  }

  /** Whether the form still says what was shown in it. */
  private boolean isUntouched(
      Assessment assessment, int judge, Typed typed, Optional<StoredAnswer> now) {
    if (typed.seen() == 0) {
      return typed.form().isEmpty();
    }
    return now.filter(it -> it.version() == typed.seen())
        .or(() -> answers.find(assessment, judge, typed.question().code(), typed.seen()))
        .filter(it -> AnswerForms.of(typed.question(), it.answered()).equals(typed.form()))
        .filter(it -> !it.answered().automatic() || it.confirmed())
        .isPresent();
  }
}
