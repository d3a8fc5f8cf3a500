package tequio.assessment.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import tequio.assessment.instrument.AnswerScale;
import tequio.assessment.instrument.Criterion;
import tequio.assessment.instrument.Instrument;
import tequio.assessment.instrument.Question;
import tequio.storage.DeterministicZip;
import tequio.web.Texts;

/** The table of an instrument to be filled in by hand in a spreadsheet: a row for each question. */
public record AnswerTemplate(List<List<String>> rows) {

  private static final List<String> HEAD =
      List.of(
          "clave", "pregunta", "respuesta", "razon", "evidencia", "direccion", "visto", "posibles");

  /** By which spreadsheets know UTF-8. */
  private static final String MARK = "\uFEFF";

  public static AnswerTemplate of(Instrument instrument, Texts t) {
    var rows = new ArrayList<List<String>>();
    rows.add(HEAD);
    for (var criterion : instrument.criteria().toList()) {
      for (var question : criterion.questions()) {
        rows.add(row(criterion, question, t));
      }
    }
    return new AnswerTemplate(rows);
  }

  private static List<String> row(Criterion criterion, Question question, Texts t) {
    var words = criterion.name().words() + ": " + question.text().words();
    return List.of(question.code(), words, "", "", "", "", "", possible(question.scale(), t));
  }

  private static String possible(AnswerScale scale, Texts t) {
    var own =
        switch (scale) {
          case AnswerScale.YesNo yesNo -> t.say("assessment.sheet.possible.yes-no");
          case AnswerScale.Levels(var levels, var from) ->
              levels.stream()
                  .map(it -> it.value() + " (" + it.word().words() + ")")
                  .collect(joining("; "));
          case AnswerScale.Choice(var options) -> options(options);
          case AnswerScale.Several(var options) ->
              t.say("assessment.sheet.possible.several", options(options));
          case AnswerScale.Amount amount ->
              t.say("assessment.sheet.possible.number", amount.unit().words());
          case AnswerScale.Words words -> t.say("assessment.sheet.possible.text");
          case AnswerScale.Day day -> t.say("assessment.sheet.possible.day");
          case AnswerScale.Proof proof -> "";
        };
    return t.say("assessment.sheet.possible", own);
  }

  private static String options(List<AnswerScale.Option> options) {
    return options.stream().map(it -> it.word().words()).collect(joining("; "));
  }

  public byte[] csv() {
    return rows.stream()
        .map(row -> row.stream().map(AnswerTemplate::quoted).collect(joining(",")))
        .collect(joining("\r\n", MARK, "\r\n"))
        .getBytes(UTF_8);
  }

  private static String quoted(String cell) {
    return cell.matches("[\\w-]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  /** The same bytes for the same rows. */
  public byte[] xlsx() throws IOException {
    var raw = Files.createTempFile("tequio-", ".xlsx");
    try {
      write(raw);
      var bytes = new ByteArrayOutputStream();
      DeterministicZip.copy(raw, bytes);
      return bytes.toByteArray();
    } finally {
      Files.delete(raw);
    }
  }

  private void write(Path file) throws IOException {
    try (var out = Files.newOutputStream(file);
        var book = new Workbook(out, "Tequio", "1.0")) {
      var sheet = book.newWorksheet("respuestas");
      sheet.freezePane(0, 1);
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < HEAD.size(); c++) {
          sheet.inlineString(r, c, rows.get(r).get(c));
        }
      }
    }
  }
}
