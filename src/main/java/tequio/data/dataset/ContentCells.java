package tequio.data.dataset;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.publishing.kind.ContentComponent;
import tequio.storage.Json;

/** Components of a content as columns of a dataset, with the same cells in every language. */
public final class ContentCells {

  /** The column of a component, explained by its label. */
  public static <R> Column<R> column(
      String name, ContentComponent component, Function<R, ? extends Record> content) {
    return Column.<R>of(
            name, type(component.type()), row -> cell(component.read(content.apply(row))))
        .meaning(component.labelKey());
  }

  /** What cells of a component hold, by its declared type. */
  private static CellType type(Type declared) {
    if (declared instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class
          ? CellType.LIST
          : type(generic.getActualTypeArguments()[0]);
    }
    if (declared == PartialDate.class) {
      return CellType.DATE;
    }
    var type = (Class<?>) declared;
    boolean number =
        type.isPrimitive() && type != boolean.class || Number.class.isAssignableFrom(type);
    return number ? CellType.NUMBER : CellType.TEXT;
  }

  private static @Nullable Object cell(Object value) {
    return switch (value) {
      case Known<?> known -> known.map(ContentCells::filled);
      case Optional<?> maybe -> maybe.map(ContentCells::filled).orElse(null);
      default -> filled(value);
    };
  }

  private static Object filled(Object value) {
    return switch (value) {
      case Number number -> number;
      case List<?> items -> items.stream().map(ContentCells::words).toList();
      default -> words(value);
    };
  }

  private static String words(Object value) {
    return switch (value) {
      case Text text -> text.words();
      case Source source -> CommonColumns.source(source);
      case Enum<?> constant -> Json.MAPPER.convertValue(constant, String.class);
      case Known<?> known -> known.find().map(ContentCells::words).orElse("");
      case Optional<?> maybe -> maybe.map(ContentCells::words).orElse("");
      case PartialDate date -> date.text();
      case Record record when record.getClass().getRecordComponents().length > 1 -> joined(record);
      default -> value.toString();
    };
  }

  private static String joined(Record record) {
    return ContentComponent.of(record.getClass()).stream()
        .map(it -> words(it.read(record)))
        .filter(it -> !it.isEmpty())
        .collect(joining(": "));
  }

  private ContentCells() {}
}
