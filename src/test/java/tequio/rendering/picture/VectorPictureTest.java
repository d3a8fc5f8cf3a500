package tequio.rendering.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pictures of pages look in documents as on the screen. */
class VectorPictureTest {

  @Test
  void a_bar_lies_where_its_shares_say_and_has_the_colour_of_its_status() throws Exception {
    var picture =
        svg(
            """
            <svg class="bars" width="100%" height="20">
            <rect class="bar-good" x="25%" width="50%" y="6" height="8"/></svg>\
            """);
    var drawn = draw(picture);

    assertThat(drawn.getWidth()).isEqualTo(600);
    assertThat(at(drawn, 300, 10)).isEqualTo(PictureStyleSheet.color("var(--good)"));
    assertThat(at(drawn, 140, 10)).isEqualTo(Color.WHITE);
    assertThat(at(drawn, 460, 10)).isEqualTo(Color.WHITE);
  }

  @Test
  void a_view_box_is_stretched_where_it_keeps_no_ratio() throws Exception {
    var drawn =
        draw(
            svg(
                """
                <svg width="200" height="20" viewBox="0 0 100 10" preserveAspectRatio="none">
                <path fill="#000" d="M0 0h50v10H0z"/></svg>\
                """));

    assertThat(at(drawn, 95, 10)).isEqualTo(Color.BLACK);
    assertThat(at(drawn, 105, 10)).isEqualTo(Color.WHITE);
  }

  @Test
  void words_are_drawn_from_their_anchor() throws Exception {
    var drawn =
        draw(
            svg(
                """
                <svg width="200" height="20"><text class="said" x="100%" y="15" \
                text-anchor="end">MMM</text></svg>\
                """));

    assertThat(ink(drawn, 0, 140)).isZero();
    assertThat(ink(drawn, 150, 200)).isPositive();
  }

  @Test
  void a_picture_in_a_cell_is_as_wide_as_its_column() {
    var page =
        Jsoup.parse("<table><tr><td><svg width=\"100%\" height=\"20\"></svg></td></tr></table>");
    var picture = VectorPicture.of(page.expectFirst("svg"));

    assertThat(picture.width()).isEqualTo(116);
    assertThat(picture.height()).isEqualTo(20);
  }

  private static Element svg(String markup) {
    return Jsoup.parse(markup).expectFirst("svg");
  }

  private static BufferedImage draw(Element svg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(VectorPicture.of(svg).png(1)));
  }

  private static Color at(BufferedImage image, int x, int y) {
    return new Color(image.getRGB(x, y));
  }

  private static int ink(BufferedImage image, int from, int to) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = from; x < to; x++) {
        count += at(image, x, y).equals(Color.WHITE) ? 0 : 1;
      }
    }
    return count;
  }
}
