package tequio.data.dataset;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a row as a JSON object with every column by name. */
public final class JsonRow {

  /** Writes the object at the generator's position. */
  public static void write(
      JsonGenerator out, List<String> names, List<? extends @Nullable Object> cells) {
    out.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      out.writeName(names.get(i));
      write(out, cells.get(i));
    }
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, @Nullable Object value) {
    switch (value) {
      case null -> out.writeNull();
      case BigDecimal number -> out.writeNumber(number.toPlainString());
      case Number number -> out.writeNumber(number.longValue());
      case List<?> texts -> {
        out.writeStartArray();
        texts.forEach(text -> out.writeString(String.valueOf(text)));
        out.writeEndArray();
      }
      default -> out.writeString(value.toString());
    }
  }

  private JsonRow() {}
}
