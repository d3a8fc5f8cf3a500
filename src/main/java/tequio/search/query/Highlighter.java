package tequio.search.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tequio.search.query.Hit.Span;
import tequio.territory.NameNormalizer;

/**
 * Maps matches in the folded text back to the original text, whose letters may fold to none, one or
 * several.
 */
final class Highlighter {

  static final char OPEN = '<';
  static final char CLOSE = '>';

  private static final int BEFORE = 70;
  private static final int LONGEST = 210;

  private final int[] letters;
  private final boolean[] found;

  private Highlighter(int[] letters, boolean[] found) {
    this.letters = letters;
    this.found = found;
  }

  /**
   * Reads the matches of texts that were joined by one character each.
   *
   * @param marked folded text with matches between {@link #OPEN} and {@link #CLOSE}
   */
  static List<Highlighter> of(List<String> texts, String marked) {
    var all = new ArrayList<Highlighter>();
    var reading = new MarkedText(marked);
    for (var text : texts) {
      int[] letters = text.codePoints().toArray();
      var found = new boolean[letters.length];
      for (int i = 0; i < letters.length; i++) {
        int folded = NameNormalizer.letters(Character.toString(letters[i])).length();
        found[i] = folded == 0 ? reading.inside : reading.next(folded);
      }
      reading.skip();
      all.add(new Highlighter(letters, found));
    }
    return all;
  }

  /** Cursor over the marked text. */
  private static final class MarkedText {
    private final String marked;
    private int at;
    private boolean inside;

    MarkedText(String marked) {
      this.marked = marked;
    }

    /** Skips marks and the character that joins two texts. */
    void skip() {
      while (at < marked.length() && (marked.charAt(at) == OPEN || marked.charAt(at) == CLOSE)) {
        inside = marked.charAt(at++) == OPEN;
      }
      at++;
    }

    /** Whether one of the next {@code letters} characters belongs to a match. */
    boolean next(int letters) {
      boolean any = false;
      for (int i = 0; i < letters; i++) {
        skip();
        any |= inside;
      }
      return any;
    }
  }

  /** Number of different words matched. */
  int different() {
    var words = new HashSet<String>();
    for (var span : spans(0, letters.length)) {
      if (span.found()) {
        words.add(NameNormalizer.fold(span.words()));
      }
    }
    return words.size();
  }

  List<Span> whole() {
    return spans(0, letters.length);
  }

  /** Returns some words around the first match. */
  List<Span> snippet() {
    int first = 0;
    while (first < found.length && !found[first]) {
      first++;
    }
    int from = first == found.length ? 0 : Math.max(0, first - BEFORE);
    from = from == 0 ? 0 : afterSpace(from);
    int to = Math.min(letters.length, from + LONGEST);
    to = to == letters.length ? to : Math.max(beforeSpace(to), from);
    var spans = new ArrayList<Span>();
    if (from > 0) {
      spans.add(new Span("… ", false));
    }
    spans.addAll(spans(from, to));
    if (to < letters.length) {
      spans.add(new Span(" …", false));
    }
    return spans;
  }

  private int afterSpace(int at) {
    int next = at;
    while (next < letters.length && letters[next] != ' ' && !found[next]) {
      next++;
    }
    return next < letters.length && letters[next] == ' ' ? next + 1 : next;
  }

  private int beforeSpace(int at) {
    int before = at;
    while (before > 0 && letters[before] != ' ') {
      before--;
    }
    return before == 0 ? at : before;
  }

  private List<Span> spans(int from, int to) {
    var spans = new ArrayList<Span>();
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || found[i] != found[start]) {
        spans.add(new Span(new String(letters, start, i - start), found[start]));
        start = i;
      }
    }
    return spans;
  }
}
