package tequio.world;

import java.util.List;
import java.util.stream.Stream;

/** Texts in which one format or another reads something in its own way. */
public final class TrickyTexts {

  /** Of one line, as titles are. */
  public static final List<String> LINES =
      List.of(
          "=HYPERLINK(\"http://example.org\";\"x\")",
          "+cmd|' /C calc'!A0",
          "-2+3",
          "@SUM(1)",
          " =1+1",
          "\u00A0=1+1",
          "\u200B@SUM(1)",
          "＝1+1",
          "uno;dos,tres\tcuatro\"cinco\"'seis'",
          "_x0041_ y _x000D_ en foto_x1234_.jpg",
          "barras \\ \\n \\, \\; \\u0041 y %41",
          "]]> <b>&amp;</b> <!-- --> </title></script><script>alert(1)</script>",
          "\" onload=\"alert(1)\" x='",
          "\uFEFFcon marca de orden",
          "$1 ${jndi:x} #{y} {0} %s '{0}'",
          "😀".repeat(40),
          "x" + "ñ".repeat(80),
          "مرحبا بالعالم \u202Eabc\u202C",
          "una palabra-de-setenta-letras_".repeat(4),
          "<https://example.org/a b>",
          "fin con barra \\",
          "de\u0301compuesto");

  /** Of several lines, and ends of lines that a format may take for its own. */
  public static final List<String> PARAGRAPHS =
      List.of(
          "una\ndos\r\ntres\rcuatro",
          "cita\r\nEND:VEVENT\r\nSUMMARY:otra",
          "asunto\r\nBcc: eva@example.org\r\n\r\ncuerpo",
          "\n=1+1",
          "separa\u2028renglones\u2029y\u0085párrafos",
          ".\r\n..\r\nFrom ana");

  /** What no form takes, but an old row or another's file may hold. */
  public static final List<String> CONTROLS =
      List.of("campana\u0007 y tabulador\u000B", "borrado\u007F y \u0001", "nada\uFFFE y \uFFFF");

  public static Stream<String> lines() {
    return LINES.stream();
  }

  public static Stream<String> written() {
    return Stream.of(LINES, PARAGRAPHS).flatMap(List::stream);
  }

  public static Stream<String> all() {
    return Stream.of(LINES, PARAGRAPHS, CONTROLS).flatMap(List::stream);
  }

  private TrickyTexts() {}
}
