package tequio.about.glossary;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tequio.kernel.Page;
import tequio.web.Texts;

/** Glossary in the alphabetical order of the reader's language. */
public record GlossaryPage() implements Page {

  public List<Entry> entries(Texts t) {
    return Stream.of(GlossaryTerm.values())
        .map(term -> new Entry(t.say(term), t.say(Texts.key(term) + ".meaning"), term))
        .sorted(Comparator.comparing(Entry::words, Collator.getInstance(t.locale())))
        .toList();
  }

  /** Term and meaning in one language. */
  public record Entry(String words, String meaning, GlossaryTerm term) {}
}
