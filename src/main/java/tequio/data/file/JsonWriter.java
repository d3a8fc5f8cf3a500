package tequio.data.file;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tequio.data.dataset.Column;
import tequio.data.dataset.Dataset;
import tequio.data.dataset.JsonRow;
import tequio.storage.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;

/** Writes a dataset as one JSON object: metadata, and rows with every column by name. */
final class JsonWriter implements RowWriter {

  private final JsonGenerator out;
  private final List<String> names;

  JsonWriter(OutputStream out, Dataset<?> dataset, Optional<String> cut) {
    this.names = dataset.columns().stream().map(Column::name).toList();
    this.out =
        Json.MAPPER.createGenerator(out).configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
    this.out.writeStartObject();
    this.out.writeStringProperty("conjunto", dataset.name());
    this.out.writeStringProperty("corte", cut.orElse(null));
    this.out.writeStringProperty("licencia", Licence.ADDRESS);
    this.out.writeStringProperty("diccionario", "/datos/" + dataset.name());
    this.out.writeArrayPropertyStart("filas");
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    out.writeRaw('\n');
    JsonRow.write(out, names, cells);
  }

  @Override
  public void close() {
    out.writeEndArray();
    out.writeEndObject();
    out.close();
  }
}
