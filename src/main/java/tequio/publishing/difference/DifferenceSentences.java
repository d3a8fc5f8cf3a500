package tequio.publishing.difference;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import tequio.kernel.MissingReason;
import tequio.kernel.Source;
import tequio.publishing.difference.Difference.Added;
import tequio.publishing.difference.Difference.Changed;
import tequio.publishing.difference.Difference.Removed;
import tequio.publishing.difference.Difference.Reordered;
import tequio.publishing.difference.Difference.Replaced;
import tequio.publishing.difference.Difference.Step;
import tequio.publishing.kind.ContentComponent;
import tequio.web.Texts;

/**
 * Describes differences in plain sentences: "La fecha de término pasó de marzo a junio de 2026."
 */
public final class DifferenceSentences {

  /**
   * Longest value, in characters, that is quoted; longer ones are shown as one text with marked
   * changes.
   */
  private static final int LETTERS_QUOTED = 60;

  private final Texts t;
  private final Function<Object, String> words;
  private final Predicate<Object> isMeasure;

  private DifferenceSentences(
      Texts t, Function<Object, String> words, Predicate<Object> isMeasure) {
    this.t = t;
    this.words = words;
    this.isMeasure = isMeasure;
  }

  /** Returns a sentence for each difference of a content, in their order. */
  public static List<Sentence> of(List<Difference> differences, Texts t) {
    return of(differences, t, new ValueFormatter(t)::words, ValueFormatter::isMeasure);
  }

  /**
   * Returns a sentence for each difference, in their order.
   *
   * @param words text of a value
   * @param isMeasure whether values like this one move from one to another rather than being
   *     reworded
   */
  public static List<Sentence> of(
      List<Difference> differences,
      Texts t,
      Function<Object, String> words,
      Predicate<Object> isMeasure) {
    var sentences = new DifferenceSentences(t, words, isMeasure);
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
    if (before instanceof MissingReason || after instanceof MissingReason) {
      return say("change.read", what(place), words.apply(before), words.apply(after));
    }
    return reworded("change.changed", place, before, after);
  }

  private Sentence reworded(String key, List<Step> place, Object before, Object after) {
    var what = what(place);
    var old = words.apply(before);
    var young = words.apply(after);
    if (before instanceof Source was && after instanceof Source is && isSameTitle(was, is)) {
      return source(what, was, is);
    }
    if (old.equals(young)) {
      return say("change.language", what);
    }
    if (isMeasure.test(before) && isMeasure.test(after)) {
      return say("change.moved", what, old, young);
    }
    return Math.max(old.length(), young.length()) > LETTERS_QUOTED
        ? new Sentence(
            upper(t.say("change.reworded", what)), Optional.of(MarkedText.of(old, young)))
        : say(key, what, old, young);
  }

  private static boolean isSameTitle(Source was, Source is) {
    return was.title().equals(is.title());
  }

  /** A source whose title stays: its address changed, or the copy that is kept of it. */
  private Sentence source(String what, Source was, Source is) {
    return was.url().equals(is.url())
        ? say("change.source-copy", what, is.title())
        : say("change.source-address", what, is.title(), address(was), address(is));
  }

  private String address(Source source) {
    return source.url().map(URI::toString).orElseGet(() -> t.say("document.none"));
  }

  private Sentence plain(String key, List<Step> place, Object item) {
    return say(key, what(place), words.apply(item));
  }

  private Sentence say(String key, Object... details) {
    return new Sentence(upper(t.say(key, details)), Optional.empty());
  }

  /**
   * Returns "la fecha de término de la actividad 3", or "la actividad 3" for an item with a mark.
   */
  private String what(List<Step> place) {
    var last = place.getLast();
    return switch (last) {
      case Step.Component it -> component(it) + owner(place.subList(0, place.size() - 1));
      case Step.Item(var mark) ->
          t.say("detail." + path(list(place, place.size() - 1)) + ".item", mark);
    };
  }

  /**
   * Returns the component's own words for use within a sentence, or its label in quotation marks.
   */
  private String component(Step.Component it) {
    var detail = "detail." + path(it);
    return t.has(detail)
        ? t.say(detail)
        : t.say("change.label", t.say(ContentComponent.labelKey(it.record(), it.name())));
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

  /** Returns the component as a part of message keys: {@code activity.means-of-verification}. */
  public static String path(Step.Component it) {
    return kebab(it.record()) + "." + kebab(it.name());
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static boolean isNumbered(List<Step> place) {
    return place.getLast() instanceof Step.Item;
  }

  private static String upper(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
