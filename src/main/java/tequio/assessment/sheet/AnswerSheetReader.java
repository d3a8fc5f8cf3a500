package tequio.assessment.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tequio.assessment.form.AnswerForm;
import tequio.assessment.form.AnswerParser;
import tequio.assessment.form.AnswerParser.Parsed;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.Question;
import tequio.assessment.sheet.AnswerSheet.CellProblem;

/** Reads a table of answers to an instrument, each row named by the code of its question. */
public final class AnswerSheetReader {

  /** What a column holds, with the heads that people write over it. */
  private enum Column {
    CODE("clave", "codigo", "code", "id", "pregunta clave"),
    ANSWER("respuesta", "answer", "valor", "resultado", "contestacion"),
    REASON("razon", "motivo", "por que", "reason", "comentario", "observaciones"),
    TITLE("evidencia", "documento", "evidence", "prueba"),
    URL("direccion", "url", "liga", "enlace", "link"),
    SEEN("visto", "fecha", "seen", "fecha de consulta");

    private final Set<String> heads;

    Column(String... heads) {
      this.heads = Set.of(heads);
    }

    static Optional<Column> named(String head) {
      return Arrays.stream(values()).filter(it -> it.heads.contains(head)).findFirst();
    }
  }

  private final Instrument instrument;
  private final SheetTable table;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private final List<AnswerSheet.Line> lines = new ArrayList<>();
  private final List<CellProblem> problems = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private int empty;

  private AnswerSheetReader(Instrument instrument, SheetTable table) {
    this.instrument = instrument;
    this.table = table;
  }

  public static AnswerSheet read(Instrument instrument, SheetTable table) {
    var reader = new AnswerSheetReader(instrument, table);
    int head = reader.findHead();
    if (head < 0) {
      return new AnswerSheet(
          List.of(), List.of(), List.of(new CellProblem("A1", "assessment.sheet.no-head", "")), 0);
    }
    for (int row = head + 1; row < reader.table.rows().size(); row++) {
      reader.row(row);
    }
    return new AnswerSheet(
        reader.heads(head), List.copyOf(reader.lines), List.copyOf(reader.problems), reader.empty);
  }

  /** The first row that names both a code and an answer; what stands above it is a title. */
  private int findHead() {
    var head =
        table.findHead(
            Column::named, found -> found.containsAll(Set.of(Column.CODE, Column.ANSWER)));
    head.ifPresent(it -> columns.putAll(it.columns()));
    return head.map(SheetTable.Head::row).orElse(-1);
  }

  private List<String> heads(int head) {
    return columns.values().stream().map(it -> table.at(head, it)).toList();
  }

  private void row(int row) {
    if (table.isEmpty(row)) {
      return;
    }
    var code = text(row, Column.CODE);
    var question = instrument.question(code);
    if (question.isEmpty()) {
      add(row, Column.CODE, "assessment.sheet.no-question", code);
      return;
    }
    var before = seen.putIfAbsent(code, row);
    if (before != null) {
      var first = SheetTable.cell(column(Column.CODE), before);
      add(row, Column.CODE, "assessment.sheet.doubled", first);
    } else if (text(row, Column.ANSWER).isEmpty()) {
      empty++;
    } else {
      answer(row, question.get());
    }
  }

  private void answer(int row, Question question) {
    var words = text(row, Column.ANSWER);
    var form = AnswerWords.form(question.scale(), words);
    if (form.isEmpty()) {
      add(row, Column.ANSWER, "assessment.sheet.no-answer", words);
      return;
    }
    var whole =
        new AnswerForm(
            form.get().choice(),
            form.get().ticks(),
            form.get().typed(),
            text(row, Column.REASON),
            text(row, Column.TITLE),
            text(row, Column.URL),
            text(row, Column.SEEN));
    switch (AnswerParser.parse(question, whole)) {
      case Parsed.Good(var answered) ->
          lines.add(new AnswerSheet.Line(row + 1, question, answered));
      case Parsed.Bad(var key, var what) -> add(row, where(key), key, what);
    }
  }

  private static Column where(String key) {
    return switch (key) {
      case "assessment.problem.url" -> Column.URL;
      case "assessment.problem.date" -> Column.SEEN;
      case "assessment.problem.text" -> Column.REASON;
      default -> Column.ANSWER;
    };
  }

  private String text(int row, Column column) {
    return table.at(row, column(column));
  }

  private int column(Column column) {
    return columns.getOrDefault(column, -1);
  }

  private void add(int row, Column column, String key, String what) {
    problems.add(new CellProblem(SheetTable.cell(Math.max(0, column(column)), row), key, what));
  }
}
