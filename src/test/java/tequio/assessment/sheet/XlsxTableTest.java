package tequio.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A workbook becomes the table that people see in it. */
class XlsxTableTest {

  @Test
  void cells_keep_their_places_and_say_what_people_see() throws Exception {
    var table =
        read(sheet -> {
          sheet.value(0, 0, "Índice 2026, con comas; y más");
          sheet.value(2, 0, "clave");
          sheet.value(2, 2, "puntaje");
          sheet.value(3, 0, 1001);
          sheet.value(3, 2, 0.855);
          sheet.style(3, 2).format("0.0%").set();
          sheet.value(4, 0, "14097");
          sheet.value(4, 2, 0.1 + 0.2);
          sheet.value(5, 0, java.time.LocalDate.of(2026, 11, 30));
          sheet.style(5, 0).format("yyyy-MM-dd").set();
          sheet.value(5, 1, true);
          sheet.value(5, 2, "con\ttabulador y \"comillas\"\nen dos líneas");
        });

    assertThat(table.at(2, 2)).isEqualTo("puntaje");
    assertThat(table.at(3, 0)).isEqualTo("1001");
    assertThat(table.at(3, 2)).isEqualTo("85.5 %");
    assertThat(table.at(4, 2)).isEqualTo("0.3");
    assertThat(table.at(5, 0)).isEqualTo("2026-11-30");
    assertThat(table.at(5, 1)).isEqualTo("sí");
    var again = SheetTable.of(table.text().replace("\n", "\r\n"));
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < 3; column++) {
        assertThat(again.at(row, column).replace("\r", "")).isEqualTo(table.at(row, column));
      }
    }
  }

  @Test
  void what_is_no_workbook_or_would_fill_the_memory_is_refused() throws Exception {
    assertThat(XlsxTable.read(new ByteArrayInputStream(new byte[0]))).isEmpty();
    assertThat(XlsxTable.read(new ByteArrayInputStream("hola".getBytes()))).isEmpty();
    assertThat(XlsxTable.read(new ByteArrayInputStream(zip(10)))).isEmpty();
    assertThat(XlsxTable.read(new ByteArrayInputStream(zip(200_000_000)))).isEmpty();
    assertThat(XlsxTable.read(new ByteArrayInputStream(new byte[6_000_000]))).isEmpty();
  }

  private static SheetTable read(Consumer<Worksheet> filling) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Tequio", "1.0")) {
      filling.accept(book.newWorksheet("datos"));
    }
    return XlsxTable.read(new ByteArrayInputStream(bytes.toByteArray())).orElseThrow();
  }

  private static byte[] zip(int size) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] piece = new byte[10_000];
      for (int left = size; left > 0; left -= piece.length) {
        zip.write(piece, 0, Math.min(left, piece.length));
      }
    }
    return bytes.toByteArray();
  }
}
