package tequio.web.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.web.Texts;

/**
 * Derives form fields from the components of a record, so that every component has a field.
 *
 * @param special field types that do not follow from the Java type, by {@code record.component} or
 *     by type
 * @param unasked components without a field, as {@code record.component}
 */
public record FieldTypeResolver(Map<String, FieldType> special, Set<String> unasked) {

  /** Returns the fields of a record. */
  public FieldType.Group of(Class<?> record) {
    var name = kebab(record.getSimpleName());
    return new FieldType.Group(
        name,
        Stream.of(record.getRecordComponents())
            .filter(it -> !unasked.contains(name + "." + kebab(it.getName())))
            .map(it -> part(name, it))
            .toList());
  }

  private FieldType.Part part(String record, RecordComponent component) {
    var key = record + "." + kebab(component.getName());
    var shape = special.containsKey(key) ? special.get(key) : kernel(key, component);
    return new FieldType.Part(component.getName(), key, java.util.Objects.requireNonNull(shape));
  }

  private FieldType kernel(String key, RecordComponent component) {
    return key.equals("source.copy")
        ? new FieldType.OrNothing(new FieldType.FileHash())
        : of(component.getGenericType());
  }

  private FieldType of(Type type) {
    return switch (type) {
      case ParameterizedType of when of.getRawType() == Known.class ->
          new FieldType.OrBlank(of(of.getActualTypeArguments()[0]));
      case ParameterizedType of when of.getRawType() == Optional.class ->
          new FieldType.OrNothing(of(of.getActualTypeArguments()[0]));
      case ParameterizedType of when of.getRawType() == List.class ->
          several(of.getActualTypeArguments()[0]);
      case Class<?> plain -> plain(plain);
      default -> throw new IllegalArgumentException("nobody can be asked for " + type);
    };
  }

  private FieldType several(Type item) {
    return item instanceof Class<?> of && of.isEnum()
        ? new FieldType.Choices(options(of))
        : new FieldType.Several(of(item));
  }

  private FieldType plain(Class<?> type) {
    var found = special.get(kebab(type.getSimpleName()));
    if (found != null) {
      return found;
    }
    if (type.isEnum()) {
      return new FieldType.Choice(options(type));
    }
    if (SIMPLE.containsKey(type)) {
      return java.util.Objects.requireNonNull(SIMPLE.get(type));
    }
    return of(type);
  }

  private static final Map<Class<?>, FieldType> SIMPLE =
      Map.of(
          Text.class, new FieldType.Words(true, true),
          String.class, new FieldType.Words(false, false),
          PartialDate.class, new FieldType.Day(),
          Integer.class, new FieldType.Whole(),
          int.class, new FieldType.Whole(),
          boolean.class, new FieldType.Tick(),
          URI.class, new FieldType.Address(),
          GovernmentKey.class, new FieldType.Government());

  /** Returns an option for each constant, with its JSON value. */
  private static List<FieldType.Option> options(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(Enum.class::cast)
        .map(it -> new FieldType.Option(stored(type, it), Texts.key(it)))
        .toList();
  }

  private static String stored(Class<?> type, Enum<?> constant) {
    try {
      return type.getField(constant.name()).getAnnotation(JsonProperty.class).value();
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
