package tequio.files.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tequio.files.Samples;
import tequio.kernel.BusinessRuleException;

/** What a file is, is what its bytes say. */
class MediaTypeDetectionTest {

  @TempDir Path folder;

  @Test
  void every_kind_that_is_taken_is_known_by_its_bytes() throws IOException {
    assertThat(kind(Samples.PDF)).isEqualTo(MediaKind.PDF);
    assertThat(kind(Samples.picture("png", 4, 4))).isEqualTo(MediaKind.PNG);
    assertThat(kind(Samples.picture("jpg", 4, 4))).isEqualTo(MediaKind.JPEG);
    assertThat(kind(Samples.word(Map.of()))).isEqualTo(MediaKind.DOCX);
    assertThat(kind(Samples.openDocument("text", Map.of()))).isEqualTo(MediaKind.ODT);
    assertThat(kind(Samples.openDocument("spreadsheet", Map.of()))).isEqualTo(MediaKind.ODS);
    assertThat(kind("Acta de la sesión".getBytes(UTF_8))).isEqualTo(MediaKind.TEXT);
  }

  @Test
  void a_text_is_a_table_or_json_when_it_says_so_and_is_one() throws IOException {
    assertThat(of("a,b\n1,2\n".getBytes(UTF_8), "Datos.CSV").type())
        .isEqualTo("text/csv;charset=utf-8");
    assertThat(of("año;mes\n".getBytes(ISO_8859_1), "datos.csv").type())
        .isEqualTo("text/csv;charset=windows-1252");
    assertThat(of("{\"a\":[1]}".getBytes(UTF_8), "a.json").kind()).isEqualTo(MediaKind.JSON);
    assertThat(of("{\"a\":[1".getBytes(UTF_8), "a.json").kind()).isEqualTo(MediaKind.TEXT);
  }

  @Test
  void a_name_does_not_make_a_program_a_document() {
    refuses("MZ\u0090\0\u0003\0\0\0\u0004".getBytes(ISO_8859_1), UploadRules.Rule.NOT_ADMITTED);
    refuses("\u007fELF\u0002\u0001\u0001\0\0".getBytes(ISO_8859_1), UploadRules.Rule.NOT_ADMITTED);
    refuses("#!/bin/sh\nrm -rf /\n".getBytes(UTF_8), UploadRules.Rule.NOT_ADMITTED);
    refuses("GIF89a\u0001\0\u0001\0\0\0\0;".getBytes(ISO_8859_1), UploadRules.Rule.NOT_ADMITTED);
    refuses(new byte[0], UploadRules.Rule.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<!doctype html><title>x</title>",
        "<html><body>x</body></html>",
        "hola\n\n<script>alert(1)</script>",
        "a,b\n1,< IMG src=x onerror=alert(1)>"
      })
  void what_a_browser_would_run_is_refused_whatever_it_is_called(String markup) {
    for (String name : new String[] {"acta.txt", "datos.csv", "foto.png", "datos.json"}) {
      refusesNamed(markup.getBytes(UTF_8), name, UploadRules.Rule.NOT_ADMITTED);
    }
  }

  @Test
  void macros_are_found_inside_the_document() {
    refuses(Samples.word(Map.of("word/vbaProject.bin", "x")), UploadRules.Rule.MACROS);
    refuses(Samples.word(Map.of("word/VBAPROJECT.BIN", "x")), UploadRules.Rule.MACROS);
    refuses(Samples.word(Map.of("xl/macrosheets/sheet1.xml", "x")), UploadRules.Rule.MACROS);
    refuses(
        Samples.openDocument("text", Map.of("Basic/Standard/Module1.xml", "x")),
        UploadRules.Rule.MACROS);
    refuses(
        Samples.openDocument("spreadsheet", Map.of("Scripts/python/a.py", "x")),
        UploadRules.Rule.MACROS);
    refuses(
        Samples.zip(
            Map.of(
                "[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml")),
        UploadRules.Rule.MACROS);
  }

  @Test
  void a_document_that_swells_when_it_is_opened_is_refused() {
    refuses(Samples.word(Map.of("word/big.xml", "0".repeat(20 << 20))), UploadRules.Rule.SWELLS);
    var many =
        IntStream.range(0, 1_001)
            .boxed()
            .collect(Collectors.toMap(number -> "word/" + number, number -> "x"));
    refuses(Samples.word(many), UploadRules.Rule.SWELLS);
  }

  @Test
  void a_document_that_hides_something_is_refused() {
    refuses(Samples.word(Map.of("word/embeddings/oleObject1.bin", "x")), UploadRules.Rule.EMBEDDED);
    refuses(Samples.word(Map.of("word/media/a.png", "PK\u0003\u0004")), UploadRules.Rule.EMBEDDED);
    refuses(Samples.word(Map.of("../../etc/passwd", "x")), UploadRules.Rule.DAMAGED);
    refuses(
        Samples.word(Map.of("word/x.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]>")),
        UploadRules.Rule.DAMAGED);
    refuses(Samples.zip(Map.of("a.txt", "x")), UploadRules.Rule.NOT_ADMITTED);
  }

  @Test
  void two_files_in_one_are_refused() throws IOException {
    refuses(
        joined(Samples.PDF, Samples.zip(Map.of("a.class", "x"))), UploadRules.Rule.NOT_ADMITTED);
    refuses(joined(Samples.word(Map.of()), "<html>".getBytes(UTF_8)), UploadRules.Rule.DAMAGED);
    refuses(joined("<html>".getBytes(UTF_8), Samples.PDF), UploadRules.Rule.NOT_ADMITTED);
    refuses("%PDF-1.4\n1 0 obj".getBytes(UTF_8), UploadRules.Rule.INCOMPLETE);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    return java.nio.ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
  }

  private void refuses(byte[] bytes, UploadRules.Rule rule) {
    refusesNamed(bytes, "informe.pdf", rule);
  }

  private void refusesNamed(byte[] bytes, String name, UploadRules.Rule rule) {
    assertThatThrownBy(() -> of(bytes, name))
        .isInstanceOfSatisfying(
            BusinessRuleException.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }

  private MediaKind kind(byte[] bytes) throws IOException {
    return of(bytes, "mentira.exe").kind();
  }

  private MediaTypeDetection of(byte[] bytes, String name) throws IOException {
    return MediaTypeDetection.of(Files.write(folder.resolve("aside"), bytes), name);
  }
}
