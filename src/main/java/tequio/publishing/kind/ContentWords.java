package tequio.publishing.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Collects all words of a content and the years of its dates: the default search words of a
 * document.
 */
public final class ContentWords {

  private final List<String> texts = new ArrayList<>();
  private final Set<Integer> years = new TreeSet<>();

  public static SearchWords of(Record content) {
    var words = new ContentWords();
    words.collect(content);
    return new SearchWords(words.texts, words.years, Set.of());
  }

  private void collect(Object value) {
    switch (value) {
      case Text text -> texts.add(text.words());
      case String words -> texts.add(words);
      case PartialDate date -> {
        years.add(date.first().getYear());
        years.add(date.last().getYear());
      }
      case Known<?> known -> known.find().ifPresent(this::collect);
      case Optional<?> maybe -> maybe.ifPresent(this::collect);
      case List<?> items -> items.forEach(this::collect);
      case Record record ->
          ContentComponent.of(record.getClass()).forEach(it -> collect(it.read(record)));
      default -> {
        // Numbers, codes and booleans are not searched.
      }
    }
  }
}
