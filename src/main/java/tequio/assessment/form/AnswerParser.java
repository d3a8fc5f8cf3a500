package tequio.assessment.form;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tequio.assessment.instrument.AnswerScale;
import tequio.assessment.instrument.Question;
import tequio.assessment.result.AnswerEvidence;
import tequio.assessment.result.AnsweredQuestion;
import tequio.assessment.scoring.AnswerValue;
import tequio.kernel.Characters;
import tequio.kernel.Known;
import tequio.kernel.MissingReason;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;

/** Makes an answer of what was typed, or the key of what is wrong. */
public final class AnswerParser {

  private static final Pattern FILE =
      Pattern.compile("(?:https?://[^/]+)?/archivos/([0-9a-f]{64})");

  /** What came of it. */
  public sealed interface Parsed {

    /** It is an answer, perhaps a blank one. */
    record Good(AnsweredQuestion answered) implements Parsed {}

    /** It is none: key of the words that say why, and what was typed. */
    record Bad(String key, String typed) implements Parsed {}
  }

  /** Thrown within this class where a field cannot be read. */
  private static final class UnreadableFieldException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final String typed;

    UnreadableFieldException(String key, String typed) {
      super(key);
      this.key = key;
      this.typed = typed;
    }
  }

  public static Parsed parse(Question question, AnswerForm form) {
    try {
      return new Parsed.Good(
          new AnsweredQuestion(
              question.code(),
              answer(question.scale(), form),
              reason(form),
              evidence(form),
              false));
    } catch (UnreadableFieldException unreadable) {
      return new Parsed.Bad(unreadable.key, unreadable.typed);
    }
  }

  private static Known<AnswerValue> answer(AnswerScale scale, AnswerForm form) {
    boolean typed = !form.typed().isEmpty() || !form.ticks().isEmpty();
    if (form.choice().equals(AnswerForm.NOT_SEEN)
        || form.choice().equals(AnswerForm.NOT_APPLICABLE)) {
      if (typed) {
        throw new UnreadableFieldException("assessment.problem.both", "");
      }
      return Known.missing(
          form.choice().equals(AnswerForm.NOT_SEEN)
              ? MissingReason.NOT_SEEN
              : MissingReason.NOT_APPLICABLE);
    }
    return form.choice().isEmpty() && !typed
        ? Known.missing(MissingReason.NOT_REVIEWED)
        : Known.of(value(scale, form));
  }

  private static AnswerValue value(AnswerScale scale, AnswerForm form) {
    return switch (scale) {
      case AnswerScale.YesNo yesNo ->
          new AnswerValue.YesOrNo(one(List.of("yes", "no"), form.choice()).equals("yes"));
      case AnswerScale.Levels(var levels, var from) ->
          new AnswerValue.Level(Integer.parseInt(one(values(levels), form.choice())));
      case AnswerScale.Choice(var options) ->
          new AnswerValue.Options(List.of(one(codes(options), form.choice())));
      case AnswerScale.Several(var options) -> {
        form.ticks().forEach(it -> one(codes(options), it));
        yield new AnswerValue.Options(form.ticks());
      }
      case AnswerScale.Amount amount -> amount(amount, form.typed());
      case AnswerScale.Words words -> words(words, form.typed());
      case AnswerScale.Day day -> new AnswerValue.Day(day(form.typed()));
      case AnswerScale.Proof proof ->
          throw new UnreadableFieldException("assessment.problem.choice", form.choice());
    };
  }

  private static List<String> values(List<AnswerScale.Levels.Level> levels) {
    return levels.stream().map(it -> String.valueOf(it.value())).toList();
  }

  private static List<String> codes(List<AnswerScale.Option> options) {
    return options.stream().map(AnswerScale.Option::code).toList();
  }

  @CanIgnoreReturnValue
  private static String one(List<String> allowed, String chosen) {
    if (!allowed.contains(chosen)) {
      throw new UnreadableFieldException("assessment.problem.choice", chosen);
    }
    return chosen;
  }

  private static AnswerValue amount(AnswerScale.Amount scale, String typed) {
    var number =
        NumberParser.find(typed)
            .orElseThrow(() -> new UnreadableFieldException("assessment.problem.number", typed));
    boolean outside =
        scale.least().filter(it -> number.compareTo(it) < 0).isPresent()
            || scale.most().filter(it -> number.compareTo(it) > 0).isPresent();
    if (outside) {
      throw new UnreadableFieldException("assessment.problem.range", typed);
    }
    return new AnswerValue.Amount(number);
  }

  private static AnswerValue words(AnswerScale.Words scale, String typed) {
    return new AnswerValue.Words(text(typed, scale.longest().orElse(Characters.MOST)));
  }

  private static String text(String typed, int most) {
    return Characters.find(typed, most)
        .orElseThrow(() -> new UnreadableFieldException("assessment.problem.text", typed));
  }

  private static PartialDate day(String typed) {
    try {
      return PartialDate.parse(Characters.strip(typed));
    } catch (IllegalArgumentException noDate) {
      throw new UnreadableFieldException("assessment.problem.date", typed);
    }
  }

  private static Optional<Text> reason(AnswerForm form) {
    return form.reason().isEmpty()
        ? Optional.empty()
        : Optional.of(Text.spanish(text(form.reason(), Characters.MOST)));
  }

  private static List<AnswerEvidence> evidence(AnswerForm form) {
    if (form.title().isEmpty() && form.url().isEmpty() && form.file().isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<AnswerEvidence>();
    Known<PartialDate> seen = form.seen().isEmpty() ? Known.notSeen() : Known.of(day(form.seen()));
    found.add(new AnswerEvidence(source(form), seen));
    return found;
  }

  /** An address, a file that is kept here, or both; an address of a kept file is that file. */
  private static Source source(AnswerForm form) {
    var kept = FILE.matcher(form.url());
    boolean isKept = kept.matches();
    var copy = Optional.of(isKept ? kept.group(1) : form.file()).filter(it -> !it.isEmpty());
    var address = isKept ? "" : form.url();
    var name = form.title().isEmpty() ? address : form.title();
    try {
      return new Source(
          text(name.isEmpty() ? form.file() : name, 500),
          address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address)),
          copy);
    } catch (IllegalArgumentException noAddress) {
      throw new UnreadableFieldException("assessment.problem.url", form.url());
    }
  }

  private AnswerParser() {}
}
