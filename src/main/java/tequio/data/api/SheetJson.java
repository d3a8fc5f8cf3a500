package tequio.data.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Optional;
import tequio.data.dataset.Column;
import tequio.data.dataset.JsonRow;
import tequio.data.file.Licence;
import tequio.storage.Json;

/** JSON response of the API: the metadata and rows of a file, and links to the next page. */
final class SheetJson {

  static byte[] of(DatasetQuery asked, RowPage sheet) {
    var names = asked.dataset().columns().stream().map(Column::name).toList();
    var bytes = new ByteArrayOutputStream();
    try (var out = Json.MAPPER.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeStringProperty("conjunto", asked.dataset().name());
      out.writeStringProperty("corte", asked.asOf().cut().map(LocalDate::toString).orElse(null));
      out.writeStringProperty("licencia", Licence.ADDRESS);
      out.writeStringProperty("diccionario", "/datos/" + asked.dataset().name());
      out.writeArrayPropertyStart("filas");
      sheet.rows().forEach(row -> JsonRow.write(out, names, row));
      out.writeEndArray();
      next(asked, sheet).ifPresent(it -> out.writeStringProperty("siguiente", it));
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** Returns the address of the next page. */
  static Optional<String> next(DatasetQuery asked, RowPage sheet) {
    var cut = asked.asOf().cut().map(it -> "&corte=" + it).orElse("");
    return sheet.next().map(it -> asked.path() + "?limite=" + asked.most() + cut + "&" + place(it));
  }

  private static String place(RowPage.Next next) {
    return switch (next) {
      case RowPage.Next.After(var place) -> "despues=" + URLEncoder.encode(place.written(), UTF_8);
      case RowPage.Next.From(var government) -> "desde=" + government;
    };
  }

  private SheetJson() {}
}
