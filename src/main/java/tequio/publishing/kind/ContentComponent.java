package tequio.publishing.kind;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Component of a content record, as forms, pages, differences and datasets use it.
 *
 * @param labelKey message key of its label everywhere: {@code label.<record>.<component>}
 */
public record ContentComponent(String name, Type type, String labelKey, RecordComponent declared) {

  /** Returns the components of a record in their order. */
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

  /**
   * Returns the message key of a component's label.
   *
   * @param record simple name of the record
   */
  public static String labelKey(String record, String component) {
    return "label." + kebab(record) + "." + kebab(component);
  }

  /** Returns the value of the component. */
  public Object read(Record content) {
    return requireNonNull(find(content), name);
  }

  /** Whether the component is null in a content that is still being drafted. */
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
