package tequio.plan.history;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.plan.history.Difference.Added;
import tequio.plan.history.Difference.Changed;
import tequio.plan.history.Difference.Removed;
import tequio.plan.history.Difference.Reordered;
import tequio.plan.history.Difference.Replaced;
import tequio.plan.history.Difference.Step;
import tequio.plan.indicator.Level;
import tequio.web.Texts;

/** Says differences as plain sentences: "La fecha de término pasó de marzo a junio de 2026." */
public final class Sentences {

  /** Longer wordings are not quoted one after the other but marked in one text. */
  private static final int LETTERS_QUOTED = 60;

  private final Texts t;
  private final Spoken spoken;

  private Sentences(Texts t) {
    this.t = t;
    this.spoken = new Spoken(t);
  }

  /** One sentence for each difference, in their order. */
  public static List<Sentence> of(List<Difference> differences, Texts t) {
    var sentences = new Sentences(t);
    return differences.stream().map(sentences::sentence).toList();
  }

  private Sentence sentence(Difference difference) {
    return switch (difference) {
      case Changed(var place, var before, var after) -> changed(place, before, after);
      case Replaced(var place, var before, var after) ->
          reworded("change.item", place, before, after);
      case Added(var place, var item) ->
          plain(isNumbered(place) ? "change.added" : "change.added-to", place, item);
      case Removed(var place, var item) ->
          plain(isNumbered(place) ? "change.removed" : "change.removed-from", place, item);
      case Reordered(var place) -> say("change.reordered", what(place));
    };
  }

  private Sentence changed(List<Step> place, Object before, Object after) {
    if (Spoken.isBlank(before) || Spoken.isBlank(after)) {
      return say("change.read", what(place), spoken.words(before), spoken.words(after));
    }
    return reworded("change.changed", place, before, after);
  }

  private Sentence reworded(String key, List<Step> place, Object before, Object after) {
    var what = what(place);
    var old = spoken.words(before);
    var young = spoken.words(after);
    if (old.equals(young)) {
      return say("change.language", what);
    }
    if (isMeasure(before) && isMeasure(after)) {
      return say("change.moved", what, old, young);
    }
    return Math.max(old.length(), young.length()) > LETTERS_QUOTED
        ? new Sentence(
            upper(t.say("change.reworded", what)), Optional.of(MarkedText.of(old, young)))
        : say(key, what, old, young);
  }

  private Sentence plain(String key, List<Step> place, Object item) {
    return say(key, what(place), spoken.words(item));
  }

  private Sentence say(String key, Object... details) {
    return new Sentence(upper(t.say(key, details)), Optional.empty());
  }

  /** "la fecha de término de la actividad 3"; of an item that has a number, "la actividad 3". */
  private String what(List<Step> place) {
    var last = place.getLast();
    return switch (last) {
      case Step.Component it ->
          t.say("detail." + path(it)) + owner(place.subList(0, place.size() - 1));
      case Step.Item(var mark) ->
          t.say("detail." + path(list(place, place.size() - 1)) + ".item", mark);
    };
  }

  private String owner(List<Step> outside) {
    for (int i = outside.size() - 1; i > 0; i--) {
      if (outside.get(i) instanceof Step.Item(var mark)) {
        return " " + t.say("detail." + path(list(outside, i)) + ".of", mark);
      }
    }
    return "";
  }

  private static Step.Component list(List<Step> place, int item) {
    return Objects.requireNonNull((Step.Component) place.get(item - 1));
  }

  /** {@code activity.means-of-verification}. */
  static String path(Step.Component it) {
    return kebab(it.record()) + "." + kebab(it.name());
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static boolean isNumbered(List<Step> place) {
    return place.getLast() instanceof Step.Item;
  }

  private static boolean isMeasure(Object value) {
    return value instanceof PartialDate
        || value instanceof Integer
        || value instanceof Level.Number;
  }

  private static String upper(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
