package tequio.publishing.kind;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A component of a content record: what everything generic (forms, pages, differences, datasets)
 * knows of it.
 *
 * @param labelKey message key of its label, the only one: {@code label.<record>.<component>}
 */
public record ContentComponent(String name, Type type, String labelKey, RecordComponent declared) {

  /** Of a record, in their order. */
  public static List<ContentComponent> of(Class<?> record) {
    return Stream.of(record.getRecordComponents())
        .map(it ->
            new ContentComponent(
                it.getName(),
                it.getGenericType(),
                labelKey(record.getSimpleName(), it.getName()),
                it))
        .toList();
  }

  public static List<String> names(Class<?> record) {
    return Stream.of(record.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  public static ContentComponent of(Class<?> record, String name) {
    return of(record).stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  /** The label's key of a component of a record by its simple name. */
  public static String labelKey(String record, String component) {
    return "label." + kebab(record) + "." + kebab(component);
  }

  /** What a record says there. */
  public Object read(Record content) {
    return requireNonNull(find(content), name);
  }

  /** Whether a content that is still being written says nothing there. */
  public boolean isUnwritten(Record content) {
    return find(content) == null;
  }

  private @Nullable Object find(Record content) {
    try {
      var accessor = declared.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(content);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(declared.toString(), unreadable);
    }
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
