package tequio.territory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Quoted cells of the catalogue's files are read as RFC 4180 writes them. */
class CsvTest {

  @Test
  void a_quoted_cell_holds_commas_and_doubled_quotes() {
    var row =
        Csv.read(Stream.of("clave,nombre,otro", "1,\"San \"\"Chico\"\", el\",\"\"")).getFirst();

    assertThat(row.get("clave")).isEqualTo("1");
    assertThat(row.get("nombre")).isEqualTo("San \"Chico\", el");
    assertThat(row.get("otro")).isEmpty();
  }
}
