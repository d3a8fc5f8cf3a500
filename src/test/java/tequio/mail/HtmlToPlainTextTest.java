package tequio.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlToPlainTextTest {

  @Test
  void a_letter_reads_the_same_without_marks() {
    var html =
        """
        <!doctype html>
        <html><head><title>No se ve</title><style>p{color:red}</style></head><body>
        <h1>Usted sigue a Villa &amp; Tequio</h1>
        <p>Esto   cambió
        en una semana:</p>
        <ul>
          <li><strong>Uno</strong> &lt;script&gt;</li>
          <li><a href="https://tequio.example/?a=1&amp;b=2">Ver</a></li>
        </ul>
        <p><a href="https://tequio.example/">https://tequio.example/</a><br>Fin $1 \\2</p>
        </body></html>
        """;

    assertThat(HtmlToPlainText.of(html))
        .isEqualTo(
            """
            Usted sigue a Villa & Tequio

            Esto cambió en una semana:

            - Uno <script>
            - Ver: https://tequio.example/?a=1&b=2

            https://tequio.example/
            Fin $1 \\2
            """);
  }
}
