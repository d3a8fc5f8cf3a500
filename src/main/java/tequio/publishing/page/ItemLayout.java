package tequio.publishing.page;

import java.util.List;
import java.util.Optional;
import tequio.publishing.page.ContentView.Chapter;
import tequio.publishing.page.ContentView.Field;
import tequio.publishing.page.ContentView.Value;

/** Chooses how items of the same record type are drawn: as a table, or each under its title. */
final class ItemLayout {

  /** Longest text of a table cell, in characters. */
  private static final int SHORT = 80;

  private static final int MOST_COLUMNS = 6;

  /**
   * Returns the layout; empty if the items are not records, or if neither a table nor titles suit
   * them.
   */
  static Optional<Value> of(List<Value> items) {
    if (!items.stream().allMatch(Value.Group.class::isInstance)) {
      return Optional.empty();
    }
    var groups = items.stream().map(it -> ((Value.Group) it).fields()).toList();
    if (isTable(groups)) {
      return Optional.of(table(groups));
    }
    return groups.stream().allMatch(ItemLayout::hasTitle)
        ? Optional.of(new Value.Chapters(groups.stream().map(ItemLayout::chapter).toList()))
        : Optional.empty();
  }

  private static boolean isTable(List<List<Field>> groups) {
    int columns = groups.getFirst().size();
    return columns > 1
        && columns <= MOST_COLUMNS
        && !areTexts(groups.getFirst())
        && groups.stream().flatMap(List::stream).allMatch(it -> isShort(it.value()));
  }

  /**
   * Whether an item is a title and a text, which are not drawn as a table even if they are short.
   */
  private static boolean areTexts(List<Field> fields) {
    return fields.size() == 2 && fields.stream().allMatch(it -> it.value() instanceof Value.Words);
  }

  private static Value table(List<List<Field>> groups) {
    return new Value.Table(
        groups.getFirst().stream().map(Field::labelKey).toList(),
        groups.stream().map(it -> it.stream().map(Field::value).toList()).toList());
  }

  private static boolean hasTitle(List<Field> fields) {
    return fields.size() > 1
        && (fields.getFirst().value() instanceof Value.Words(var text)
                && text.words().length() <= 2 * SHORT
            || fields.getFirst().value() instanceof Value.Plain(var words)
                && words.length() <= 2 * SHORT);
  }

  private static Chapter chapter(List<Field> fields) {
    var rest = fields.stream().skip(1).filter(it -> !isNothing(it.value())).toList();
    return new Chapter(fields.getFirst().value(), rest);
  }

  private static boolean isNothing(Value value) {
    return value instanceof Value.None
        || value instanceof Value.Several(var items) && items.isEmpty()
        || value instanceof Value.Words(var text) && text.words().isEmpty();
  }

  private static boolean isShort(Value value) {
    return switch (value) {
      case Value.Words(var text) -> text.words().length() <= SHORT;
      case Value.Plain(var words) -> words.length() <= SHORT;
      case Value.Amount number -> true;
      case Value.Day date -> true;
      case Value.Code code -> true;
      case Value.Tick yes -> true;
      case Value.Missing why -> true;
      case Value.None nothing -> true;
      case Value.Address address -> false;
      case Value.Sources sources -> false;
      case Value.Several several -> false;
      case Value.Chapters chapters -> false;
      case Value.Table table -> false;
      case Value.Group group -> false;
    };
  }

  private ItemLayout() {}
}
