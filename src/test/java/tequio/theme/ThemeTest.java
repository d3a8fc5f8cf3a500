package tequio.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.testing.TequioTest;
import tequio.web.theme.Colour;
import tequio.web.theme.Palette;

/** A government has its own colour and crest, and its pages can still be read. */
@TequioTest
@Transactional
class ThemeTest {

  private static final GovernmentKey GOVERNMENT = new GovernmentKey("20007");
  private static final Optional<String> WINE = Optional.of("#7A1F3D");

  @Autowired SetTheme themes;
  @Autowired MockMvcTester http;
  @Autowired Gazetteer gazetteer;

  @Test
  void every_page_of_the_government_wears_its_colour_and_no_other_does() throws IOException {
    themes.set(GOVERNMENT, WINE, Optional.empty());

    var path = gazetteer.get(GOVERNMENT).path();
    var sheet = path + "/tema.css?v=7a1f3d";
    assertThat(body(path)).contains("href=\"" + sheet + "\"");
    assertThat(body("/en" + path)).contains("href=\"" + sheet + "\"");
    assertThat(body(gazetteer.get(GOVERNMENT.state()).path())).doesNotContain("tema.css");
    assertThat(http.get().uri(sheet))
        .hasStatusOk()
        .bodyText()
        .contains("--brand:#7a1f3d", "prefers-color-scheme:dark");
    assertThat(http.get().uri(sheet))
        .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
  }

  @Test
  void a_sheet_asked_for_by_no_colour_or_an_old_one_is_not_kept_for_ever() throws IOException {
    themes.set(GOVERNMENT, WINE, Optional.empty());

    var sheet = gazetteer.get(GOVERNMENT).path() + "/tema.css";
    assertThat(http.get().uri(sheet)).hasHeader("Cache-Control", "no-cache");
    assertThat(http.get().uri(sheet + "?v=00ff00")).hasHeader("Cache-Control", "no-cache");
  }

  @Test
  void its_crest_says_what_it_shows_and_keeps_its_place() throws IOException {
    themes.set(GOVERNMENT, Optional.empty(), Optional.of(crest(picture(200, 100))));

    assertThat(body(gazetteer.get(GOVERNMENT).path()))
        .containsPattern(
            "<img class=\"crest\" src=\"/archivos/[0-9a-f]{64}\" alt=\"Escudo\" width=\"88\" height=\"44\">")
        .doesNotContain("tema.css");
  }

  @Test
  void a_government_goes_back_to_the_common_look() throws IOException {
    themes.set(GOVERNMENT, WINE, Optional.empty());
    themes.clear(GOVERNMENT);

    var path = gazetteer.get(GOVERNMENT).path();
    assertThat(body(path)).doesNotContain("tema.css");
    assertThat(http.get().uri(path + "/tema.css")).hasStatus(404);
  }

  @Test
  void a_colour_that_cannot_be_read_is_refused_with_its_contrast() {
    assertThatThrownBy(() -> ThemeColours.of("#f2a900"))
        .isInstanceOf(BusinessRuleException.class)
        .hasMessageContaining("TOO_PALE");
    assertThatThrownBy(() -> ThemeColours.of("rojo")).hasMessageContaining("NOT_A_COLOUR");
    assertThatThrownBy(() -> ThemeColours.of("#fff;}body{display:none"))
        .hasMessageContaining("NOT_A_COLOUR");
  }

  @Test
  void what_is_no_picture_is_no_crest_and_nothing_is_set() {
    var text =
        new SetTheme.NewCrest(new ByteArrayInputStream("hola".getBytes(UTF_8)), "a.txt", "Escudo");

    assertThatThrownBy(() -> themes.set(GOVERNMENT, WINE, Optional.of(text)))
        .isInstanceOf(BusinessRuleException.class)
        .hasMessageContaining("NO_PICTURE");
    assertThat(body(gazetteer.get(GOVERNMENT).path())).doesNotContain("tema.css");
  }

  @Test
  void a_crest_without_words_is_refused() throws IOException {
    var mute = new SetTheme.NewCrest(new ByteArrayInputStream(picture(10, 10)), "escudo.png", " ");

    assertThatThrownBy(() -> themes.set(GOVERNMENT, Optional.empty(), Optional.of(mute)))
        .hasMessageContaining("CREST_WITHOUT_WORDS");
  }

  private static SetTheme.NewCrest crest(byte[] picture) {
    return new SetTheme.NewCrest(new ByteArrayInputStream(picture), "escudo.png", "Escudo");
  }

  private static byte[] picture(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private String body(String address) {
    return new String(
        http.get().uri(address).exchange().getResponse().getContentAsByteArray(), UTF_8);
  }

  /** Whatever colour is taken, text in it is read by day and by night. */
  static class LookLaws {

    @Property
    void whatever_is_taken_is_read(
        @ForAll @IntRange(max = 255) int red,
        @ForAll @IntRange(max = 255) int green,
        @ForAll @IntRange(max = 255) int blue) {
      var asked = new Colour(red, green, blue);
      try {
        var look = ThemeColours.of(asked.toString());
        for (var ground : List.of("paper", "sheet", "shade", "on-brand")) {
          assertThat(look.day().contrast(Palette.DAY.of(ground))).isGreaterThanOrEqualTo(4.5);
          assertThat(look.night().contrast(Palette.NIGHT.of(ground))).isGreaterThanOrEqualTo(4.5);
        }
      } catch (BusinessRuleException refused) {
        assertThat(
                Stream.of("paper", "sheet", "shade")
                    .mapToDouble(it -> asked.contrast(Palette.DAY.of(it)))
                    .min()
                    .orElseThrow())
            .isLessThan(5.5);
      }
    }
  }
}
