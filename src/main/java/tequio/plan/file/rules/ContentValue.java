package tequio.plan.file.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.plan.indicator.Level;
import tequio.publishing.kind.ContentComponent;

/**
 * Value of a record: words, a date, a number, a list, a nested record.
 *
 * @param pointer JSON pointer; the words of a text and the numbers of a level have that of the text
 *     or level, because a form asks for them in one field
 * @param component component that contains the value or the list of it: {@code Source.title}
 */
record ContentValue(String pointer, String component, Object value) {

  private static final Map<Class<?>, List<ContentComponent>> COMPONENTS = new ConcurrentHashMap<>();

  /**
   * Returns every value of a record, outer before inner. Null components and elements, left out for
   * their shape, are skipped.
   */
  static List<ContentValue> of(Record record, String at) {
    var found = new ArrayList<ContentValue>();
    addComponents(record, at, found);
    return found;
  }

  private static void addComponents(Record record, String at, List<ContentValue> found) {
    var type = record.getClass();
    for (var it : COMPONENTS.computeIfAbsent(type, ContentComponent::of)) {
      if (!it.isUnwritten(record)) {
        var pointer = record instanceof Level ? at : at + "/" + it.name();
        add(it.read(record), pointer, type.getSimpleName() + "." + it.name(), found);
      }
    }
  }

  private static void add(Object value, String at, String component, List<ContentValue> found) {
    switch (value) {
      case Known<?> known -> known.find().ifPresent(it -> add(it, at, component, found));
      case Optional<?> maybe -> maybe.ifPresent(it -> add(it, at, component, found));
      case List<?> list -> addElements(list, at, component, found);
      case Text text -> {
        found.add(new ContentValue(at, component, text.words()));
        text.translation().ifPresent(it -> addComponents(it, at + "/translation", found));
      }
      case PartialDate date -> found.add(new ContentValue(at, component, date));
      case GovernmentKey key -> found.add(new ContentValue(at, component, key));
      case Record record -> {
        found.add(new ContentValue(at, component, record));
        addComponents(record, at, found);
      }
      default -> found.add(new ContentValue(at, component, value));
    }
  }

  private static void addElements(
      List<?> list, String at, String component, List<ContentValue> found) {
    found.add(new ContentValue(at, component, list));
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) != null) {
        add(list.get(i), at + "/" + i, component, found);
      }
    }
  }
}
