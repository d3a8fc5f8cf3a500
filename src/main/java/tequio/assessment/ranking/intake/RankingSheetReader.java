package tequio.assessment.ranking.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tequio.assessment.form.NumberParser;
import tequio.assessment.ranking.RankingEntry;
import tequio.assessment.scoring.ScoreRange;
import tequio.assessment.sheet.AnswerWords;
import tequio.assessment.sheet.SheetTable;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.territory.Gazetteer;

/**
 * Reads scores of municipalities from a table: key, and a score or its lowest and highest value.
 * Keys that a spreadsheet shortened get their zero back. An empty score is "no data".
 */
public final class RankingSheetReader {

  private static final Set<String> NO_DATA =
      Set.of("", "-", "–", "s/d", "sd", "nd", "n/d", "na", "n/a", "sin dato", "no disponible");

  /** What a column holds, with the heads that people write over it. */
  private enum Column {
    KEY("clave", "cvegeo", "cve_mun", "clave inegi", "clave geoestadistica"),
    SCORE("puntaje", "puntos", "resultado", "calificacion", "score", "indice"),
    LOW("minimo", "minimo posible", "minimo_posible"),
    HIGH("maximo", "maximo posible", "maximo_posible");

    private final Set<String> heads;

    Column(String... heads) {
      this.heads = Set.of(heads);
    }

    static Optional<Column> named(String head) {
      return Arrays.stream(values()).filter(it -> it.heads.contains(head)).findFirst();
    }
  }

  private final SheetTable table;
  private final Gazetteer gazetteer;
  private final BigDecimal highest;
  private final Predicate<GovernmentKey> allowed;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private final Map<GovernmentKey, Integer> seen = new HashMap<>();
  private final List<RankingEntry> entries = new ArrayList<>();
  private final List<RankingSheet.Problem> problems = new ArrayList<>();

  private RankingSheetReader(
      SheetTable table, Gazetteer gazetteer, BigDecimal highest, Predicate<GovernmentKey> allowed) {
    this.table = table;
    this.gazetteer = gazetteer;
    this.highest = highest;
    this.allowed = allowed;
  }

  /**
   * Understands a table.
   *
   * @param allowed municipalities that whoever brings it may rank
   */
  public static RankingSheet read(
      SheetTable table, Gazetteer gazetteer, BigDecimal highest, Predicate<GovernmentKey> allowed) {
    var reader = new RankingSheetReader(table, gazetteer, highest, allowed);
    int head = reader.findHead();
    if (head < 0) {
      reader.problems.add(new RankingSheet.Problem("A1", "assessment.ranking.sheet.no-head", ""));
      return new RankingSheet(List.of(), List.of(), List.copyOf(reader.problems));
    }
    for (int row = head + 1; row < reader.table.rows().size(); row++) {
      if (!reader.table.isEmpty(row)) {
        reader.row(row);
      }
    }
    return new RankingSheet(
        reader.columns.values().stream().map(it -> reader.table.at(head, it)).toList(),
        List.copyOf(reader.entries),
        List.copyOf(reader.problems));
  }

  private int findHead() {
    var head =
        table.findHead(
            Column::named,
            found ->
                found.contains(Column.KEY)
                    && (found.contains(Column.SCORE)
                        || found.containsAll(Set.of(Column.LOW, Column.HIGH))));
    head.ifPresent(it -> columns.putAll(it.columns()));
    return head.map(SheetTable.Head::row).orElse(-1);
  }

  private void row(int row) {
    var written = text(row, Column.KEY);
    var key = key(written).filter(it -> gazetteer.find(it).isPresent());
    if (key.isEmpty()) {
      add(row, Column.KEY, "assessment.ranking.sheet.no-key", written);
      return;
    }
    if (!allowed.test(key.get())) {
      add(row, Column.KEY, "assessment.ranking.sheet.not-yours", written);
      return;
    }
    var before = seen.putIfAbsent(key.get(), row);
    if (before != null) {
      var first = SheetTable.cell(columns.getOrDefault(Column.KEY, 0), before);
      add(row, Column.KEY, "assessment.ranking.sheet.doubled", first);
      return;
    }
    score(row).ifPresent(it -> entries.add(new RankingEntry(key.get(), it, Optional.empty())));
  }

  /** A spreadsheet takes {@code 01001} for a number and drops the zero. */
  private static Optional<GovernmentKey> key(String written) {
    var digits = written.matches("\\d{4}") ? "0" + written : written;
    return GovernmentKey.find(digits).filter(GovernmentKey::isMunicipality);
  }

  /** Empty where it cannot be used, which is then told. */
  private Optional<Known<ScoreRange>> score(int row) {
    var low = columns.containsKey(Column.SCORE) ? Column.SCORE : Column.LOW;
    var high = columns.containsKey(Column.SCORE) ? Column.SCORE : Column.HIGH;
    boolean blank = isBlank(row, low) && isBlank(row, high);
    if (blank) {
      return Optional.of(Known.notSeen());
    }
    var from = number(row, low);
    var to = low == high ? from : number(row, high);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.get().compareTo(to.get()) > 0) {
      add(row, high, "assessment.ranking.sheet.crossed", text(row, high));
      return Optional.empty();
    }
    return Optional.of(Known.of(new ScoreRange(from.get(), to.get())));
  }

  private boolean isBlank(int row, Column column) {
    return NO_DATA.contains(AnswerWords.folded(text(row, column)));
  }

  private Optional<BigDecimal> number(int row, Column column) {
    var typed = text(row, column);
    var number = NumberParser.find(typed).map(it -> ofHighest(it, typed));
    boolean good = number.filter(it -> it.signum() >= 0 && it.compareTo(highest) <= 0).isPresent();
    if (!good) {
      add(row, column, "assessment.ranking.sheet.no-score", text(row, column));
      return Optional.empty();
    }
    return number;
  }

  /** A percentage is one of the highest score. */
  private BigDecimal ofHighest(BigDecimal number, String typed) {
    return NumberParser.isPercentage(typed)
        ? number.multiply(highest).movePointLeft(2).stripTrailingZeros()
        : number;
  }

  private String text(int row, Column column) {
    return table.at(row, columns.getOrDefault(column, -1));
  }

  private void add(int row, Column column, String key, String what) {
    var cell = SheetTable.cell(columns.getOrDefault(column, 0), row);
    problems.add(new RankingSheet.Problem(cell, key, what));
  }
}
