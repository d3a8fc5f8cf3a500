package tequio.sharing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tequio.kernel.Characters;

class SocialCardRendererTest {

  private static final int MARGIN = 70;
  private static final Typeface FACE = Typeface.open("/fonts/ttf/OpenSans/OpenSans-Bold.ttf");

  @ParameterizedTest
  @MethodSource("tequio.world.TrickyTexts#all")
  void every_line_fits_and_no_letter_is_lost_unless_it_says_so(String text) {
    var lines = FACE.lines(text, 58, 600, 40);

    assertThat(lines).allSatisfy(it -> assertThat(FACE.width(it, 58)).isLessThanOrEqualTo(600));
    assertThat(Characters.compact(String.join("", lines))).isEqualTo(Characters.compact(text));
    var one = FACE.lines(text.repeat(9), 58, 600, 1).getFirst();
    assertThat(one.endsWith("…")).isEqualTo(FACE.width(text.repeat(9), 58) > 600);
    assertThat(FACE.width(one, 58)).isLessThanOrEqualTo(600);
  }

  @ParameterizedTest
  @CsvSource({
    "ma\uA78Cyaj, ma’yaj",
    "tatɨ, tati",
    "o\uFB01cial, o\uFB01cial",
    "ǆungla, džungla",
    "Ⅷ plan, VIII plan",
    "con مرحبا fin, con … fin",
    "bien 😀, 'bien '",
  })
  void what_the_font_lacks_is_drawn_as_what_is_most_like_it(String text, String drawn) {
    assertThat(FACE.outline(text, 0, 0, 58).getBounds2D())
        .isEqualTo(FACE.outline(drawn, 0, 0, 58).getBounds2D());
  }

  @Test
  void words_are_cut_only_where_they_are_longer_than_a_line() {
    assertThat(FACE.lines("Agua que sí llega a la zona norte", 58, 600, 4))
        .containsExactly("Agua que sí llega a", "la zona norte");
    assertThat(FACE.lines("Acta " + "abcdefghij".repeat(6), 58, 600, 9))
        .hasSizeGreaterThan(3)
        .startsWith("Acta");
  }

  @Test
  void bars_are_drawn_where_the_words_leave_room_and_never_in_the_margins() throws IOException {
    var bars =
        new SocialCard.Bars(
            List.of(new SocialCard.Bar(0, 40, "good"), new SocialCard.Bar(60, 100, "neutral")),
            Optional.of(50.0));
    var without = new SocialCard("Colima", "Agua", Optional.empty(), List.of("2 de 5"), "x.mx");
    var with = new SocialCard("Colima", "Agua", Optional.empty(), List.of("2 de 5"), "x.mx", bars);

    assertThat(inked(drawn(with), MARGIN, SocialCardRenderer.WIDTH - MARGIN))
        .isGreaterThan(inked(drawn(without), MARGIN, SocialCardRenderer.WIDTH - MARGIN));
    assertThat(inked(drawn(with), 0, MARGIN - 2)).isZero();
    assertThat(inked(drawn(with), SocialCardRenderer.WIDTH - MARGIN + 2, SocialCardRenderer.WIDTH))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ejemplo.invalid/2026_03_27_acta_de_la_sesion_ordinaria_version_final_2.pdf",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "מים לכולם: מסמך_ארוך_מאוד_שאין_בו_רווחים_ולכן_נשבר_באמצע_המילה_הארוכה_הזאת"
      })
  void nothing_is_drawn_in_the_margins(String title) throws IOException {
    var picture =
        drawn(
            new SocialCard(
                title,
                title,
                Optional.of(new SocialCard.Tag("Hecho", "good")),
                List.of(title),
                "tequio.example/m/14097/3"));

    assertThat(inked(picture, 0, MARGIN - 2)).isZero();
    assertThat(inked(picture, SocialCardRenderer.WIDTH - MARGIN + 2, SocialCardRenderer.WIDTH))
        .isZero();
    assertThat(inked(picture, MARGIN, SocialCardRenderer.WIDTH - MARGIN)).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # as it is written,   from the right, from left to right as it is drawn
          Agua (limpia),        false,          Agua (limpia)
          שלום,                 true,           םולש
          שלום (abc) 12,        true,           12 (abc) םולש
          Agua שלום limpia,     false,          Agua םולש limpia
          שָׁלוֹם,               true,           םוֹלשָׁ
          a\u00ADb\u200Bc,      false,          abc
          """)
  void letters_stand_in_the_order_in_which_they_are_read(
      String text, boolean fromRight, String drawn) {
    assertThat(VisualOrder.isRightToLeft(text)).isEqualTo(fromRight);
    assertThat(VisualOrder.of(text, fromRight)).isEqualTo(drawn);
  }

  @Test
  void a_title_from_the_right_stands_at_the_right() throws IOException {
    var left = inked(drawn(titled("Agua")), SocialCardRenderer.WIDTH / 2, SocialCardRenderer.WIDTH);
    var right = inked(drawn(titled("מים")), SocialCardRenderer.WIDTH / 2, SocialCardRenderer.WIDTH);

    assertThat(left).isZero();
    assertThat(right).isPositive();
  }

  private static SocialCard titled(String title) {
    return new SocialCard("Colima", title, Optional.empty(), List.of(), "t.example");
  }

  private static BufferedImage drawn(SocialCard picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(new SocialCardRenderer().png(picture)));
  }

  /** Points below the bar that are not paper. */
  private static long inked(BufferedImage picture, int from, int to) {
    int paper = picture.getRGB(10, 300);
    return IntStream.range(from, to)
        .mapToLong(x ->
            IntStream.range(20, SocialCardRenderer.HEIGHT)
                .filter(y -> picture.getRGB(x, y) != paper)
                .count())
        .sum();
  }
}
