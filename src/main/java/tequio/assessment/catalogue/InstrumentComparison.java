package tequio.assessment.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tequio.assessment.instrument.Criterion;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.Question;
import tequio.kernel.Known;
import tequio.kernel.Text;
import tequio.web.Texts;

/** What a version of an instrument says otherwise than another, in words. */
public final class InstrumentComparison {

  private final Texts t;
  private final List<String> found = new ArrayList<>();

  private InstrumentComparison(Texts t) {
    this.t = t;
  }

  /** One sentence for each difference, in the order of the later version. */
  public static List<String> sentences(Instrument before, Instrument after, Texts t) {
    var comparison = new InstrumentComparison(t);
    comparison.head(before, after);
    comparison.criteria(byCode(before), byCode(after));
    comparison.questions(questions(before), questions(after));
    return List.copyOf(comparison.found);
  }

  private void head(Instrument before, Instrument after) {
    reworded("assessment.compare.name", before.name(), after.name());
    if (!before.scoring().equals(after.scoring())) {
      found.add(t.say("assessment.compare.scoring"));
    }
    if (!before.blanks().equals(after.blanks())) {
      found.add(t.say("assessment.compare.blanks"));
    }
    if (!before.origin().equals(after.origin())) {
      found.add(t.say("assessment.compare.origin"));
    }
  }

  private void criteria(Map<String, Criterion> before, Map<String, Criterion> after) {
    after.forEach((code, it) -> {
      var old = before.get(code);
      if (old == null) {
        found.add(t.say("assessment.compare.added", it.name()));
      } else {
        reworded("assessment.compare.criterion", old.name(), it.name());
        weight(old, it);
      }
    });
    before.forEach((code, it) -> {
      if (!after.containsKey(code)) {
        found.add(t.say("assessment.compare.removed", it.name()));
      }
    });
  }

  private void weight(Criterion before, Criterion after) {
    if (!before.weight().equals(after.weight())) {
      found.add(
          t.say(
              "assessment.compare.weight",
              after.name(),
              weight(before.weight()),
              weight(after.weight())));
    }
  }

  private String weight(Known<java.math.BigDecimal> weight) {
    return weight.find().map(t::number).orElseGet(() -> t.say("assessment.weight.unknown"));
  }

  private void questions(Map<String, Question> before, Map<String, Question> after) {
    after.forEach((code, it) -> {
      var old = before.get(code);
      if (old == null) {
        found.add(t.say("assessment.compare.question.added", it.text()));
      } else {
        reworded("assessment.compare.question", old.text(), it.text());
        if (!old.scale().equals(it.scale())) {
          found.add(t.say("assessment.compare.scale", it.text()));
        }
        if (!old.automatic().equals(it.automatic())) {
          found.add(t.say("assessment.compare.automatic", it.text()));
        }
      }
    });
    before.forEach((code, it) -> {
      if (!after.containsKey(code)) {
        found.add(t.say("assessment.compare.question.removed", it.text()));
      }
    });
  }

  private void reworded(String key, Text before, Text after) {
    if (!before.equals(after)) {
      found.add(t.say(key, before, after));
    }
  }

  private static Map<String, Criterion> byCode(Instrument instrument) {
    return ordered(instrument.criteria(), Criterion::code);
  }

  private static Map<String, Question> questions(Instrument instrument) {
    return ordered(instrument.questions(), Question::code);
  }

  private static <T> Map<String, T> ordered(
      Stream<T> items, java.util.function.Function<T, String> code) {
    return items.collect(toMap(code, it -> it, (a, b) -> a, LinkedHashMap::new));
  }
}
