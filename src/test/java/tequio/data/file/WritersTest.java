package tequio.data.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tequio.data.dataset.Column;
import tequio.data.dataset.Dataset;
import tequio.storage.DeterministicZip;
import tequio.storage.Json;

/** What is written is read back as it was by programs that are not ours. */
class WritersTest {

  @TempDir Path folder;

  static final List<Column<?>> ONE = List.of(Column.text("uno", row -> row));

  static final List<Column<?>> TWO =
      List.of(Column.text("uno", row -> row), Column.text("dos", row -> row));

  @Test
  void csv_tells_excel_that_it_is_utf_8() throws IOException {
    assertThat(csv("Ñandú")).startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
    assertThat(new String(csv("Ñandú"), UTF_8)).isEqualTo("\uFEFFuno\r\nÑandú\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://example.org\")",
        "+52 33 1234 5678",
        "-",
        "-2+3",
        "@suma",
        "\tcon tabulador",
        "\rcon retorno",
        "＝1+1"
      })
  void a_text_that_a_spreadsheet_would_compute_is_made_harmless(String formula) throws IOException {
    assertThat(read(csv(formula)).getFirst().get(0)).isEqualTo("'" + formula);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-5", "-0.25", "a=b", "1-2", "'ya", "", "08019", "con \"comillas\", y coma"})
  void every_other_text_stays_as_it_is(String text) throws IOException {
    assertThat(read(csv(text)).getFirst().get(0)).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("tequio.world.TrickyTexts#all")
  void a_text_is_one_cell_of_every_format_and_is_read_back(String text) throws IOException {
    assertThat(read(csv(text, "otra")))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.get(0)).isIn(text, "'" + text);
          assertThat(row.get(0)).doesNotContainPattern(COMPUTED);
          assertThat(row.get(1)).isEqualTo("otra");
        });
    var cell = sheet(text).get(1).getCell(0);
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(decoded(cell.asString()))
        .isEqualTo(text.replaceAll("[\\p{Cntrl}&&[^\\t\\r\\n\u007F\u0085]]|\uFFFE|\uFFFF", ""));
    assertThat(Json.MAPPER.readTree(json(text)).get("filas").get(0).get("uno").asString())
        .isEqualTo(text);
  }

  /** Behind what a spreadsheet takes away, a sign that begins a formula. */
  private static final Pattern COMPUTED = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠]");

  /** ECMA-376, 22.9.2.19: what Excel does with a string before it shows it. */
  private static String decoded(String cell) {
    return Pattern.compile("_x([0-9A-Fa-f]{4})_")
        .matcher(cell)
        .replaceAll(
            it -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(it.group(1), 16))));
  }

  @Test
  void a_cell_that_is_too_long_is_cut_between_letters() throws IOException {
    var cell = sheet("x" + "😀".repeat(20_000)).get(1).getCellText(0);

    assertThat(cell).hasSize(32_766).endsWith("😀…");
  }

  @Test
  void negative_numbers_stay_numbers() throws IOException {
    assertThat(read(csv(new BigDecimal("-1E+3"))).getFirst().get(0)).isEqualTo("-1000");
  }

  @Test
  void lines_and_lists_lie_in_one_cell() throws IOException {
    var rows = read(csv("una\nlínea\r\nmás", List.of("a", "b")));

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().get(0)).isEqualTo("una\nlínea\r\nmás");
    assertThat(rows.getFirst().get(1)).isEqualTo("a | b");
  }

  @Test
  void a_formula_hidden_in_a_list_is_made_harmless() throws IOException {
    assertThat(read(csv(List.of("=1+1", "b"))).getFirst().get(0)).isEqualTo("'=1+1 | b");
  }

  @Test
  void a_workbook_keeps_zeros_numbers_and_formulas_as_what_they_are() throws IOException {
    var rows = sheet("08019", new BigDecimal("-5.5"), "=1+1", "x".repeat(40_000), null, 7);

    assertThat(rows.getFirst().getCellText(0)).isEqualTo("uno");
    assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(rows.get(1).getCellText(0)).isEqualTo("08019");
    assertThat(rows.get(2).getCell(0).asNumber()).isEqualByComparingTo("-5.5");
    assertThat(rows.get(3).getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(rows.get(3).getCellText(0)).isEqualTo("=1+1");
    assertThat(rows.get(4).getCellText(0)).hasSize(32_767).endsWith("…");
    assertThat(rows.getLast().getCell(0).asNumber()).isEqualByComparingTo("7");
  }

  @Test
  void json_keeps_what_is_a_number_a_list_and_missing() throws IOException {
    var out = new ByteArrayOutputStream();
    var dataset = new Dataset<>("prueba", List.of(Column.text("uno", row -> row)), (a, b, c) -> {});
    try (var writer = new JsonWriter(out, dataset, Optional.of("2026-10-31"))) {
      writer.row(cells("=1+1", List.of("uno=no-visto")));
      writer.row(cells(new BigDecimal("-5.50"), List.of()));
      writer.row(cells(null, List.of()));
    }

    var file = Json.MAPPER.readTree(out.toByteArray());
    assertThat(file.get("corte").asString()).isEqualTo("2026-10-31");
    assertThat(file.get("filas"))
        .hasToString(
            "[{\"uno\":\"=1+1\",\"sin_dato\":[\"uno=no-visto\"]},"
                + "{\"uno\":-5.50,\"sin_dato\":[]},{\"uno\":null,\"sin_dato\":[]}]");
  }

  private static byte[] json(String text) throws IOException {
    var out = new ByteArrayOutputStream();
    var dataset = new Dataset<>("prueba", List.of(Column.text("uno", row -> row)), (a, b, c) -> {});
    try (var writer = new JsonWriter(out, dataset, Optional.empty())) {
      writer.row(cells(text, List.of()));
    }
    return out.toByteArray();
  }

  private static List<@Nullable Object> cells(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  private static byte[] csv(Object... cells) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var writer = new CsvWriter(out, cells.length == 1 ? ONE : TWO)) {
      writer.row(cells(cells));
    }
    return out.toByteArray();
  }

  private static List<CSVRecord> read(byte[] csv) throws IOException {
    var withoutMark = new ByteArrayInputStream(csv, 3, csv.length - 3);
    try (var reader = new InputStreamReader(withoutMark, UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }

  private List<Row> sheet(@Nullable Object... cells) throws IOException {
    var raw = Files.createTempFile(folder, "libro", "");
    try (var out = Files.newOutputStream(raw);
        var writer = new XlsxWriter(out, ONE)) {
      for (var cell : cells) {
        writer.row(cells(cell));
      }
    }
    var same = new ByteArrayOutputStream();
    DeterministicZip.copy(raw, same);
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(same.toByteArray()))) {
      return book.getFirstSheet().read();
    }
  }
}
