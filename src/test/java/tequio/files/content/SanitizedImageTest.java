package tequio.files.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tequio.files.Samples;
import tequio.kernel.BusinessRuleException;

/** A picture is drawn anew: what the eye sees stays, everything else goes. */
class SanitizedImageTest {

  @TempDir Path folder;

  @Test
  void a_photograph_loses_its_place_and_is_turned_upright() throws IOException {
    byte[] photograph = Samples.photographWithPlace(200, 100);
    assertThat(new String(photograph, ISO_8859_1)).contains("Exif", "GPS-MARK");

    byte[] redrawn = redraw(photograph, MediaKind.JPEG);

    assertThat(new String(redrawn, ISO_8859_1)).doesNotContain("Exif", "GPS-MARK");
    var seen = seen(redrawn);
    assertThat(seen.getWidth()).isEqualTo(100);
    assertThat(seen.getHeight()).isEqualTo(200);
    assertThat(new Color(seen.getRGB(50, 20)).getRed()).isGreaterThan(200);
    assertThat(new Color(seen.getRGB(50, 180)).getBlue()).isGreaterThan(200);
  }

  @Test
  void what_follows_the_end_of_a_picture_is_gone() throws IOException {
    byte[] picture = Samples.picture("png", 10, 10);
    byte[] two =
        ByteBuffer.allocate(picture.length + 8)
            .put(picture)
            .put("<script>".getBytes(ISO_8859_1))
            .array();

    byte[] redrawn = redraw(two, MediaKind.PNG);

    assertThat(new String(redrawn, ISO_8859_1)).doesNotContain("<script>");
    assertThat(seen(redrawn).getRGB(1, 1)).isEqualTo(Color.RED.getRGB());
  }

  @Test
  void a_large_picture_is_made_smaller_and_a_small_one_keeps_its_size() throws IOException {
    assertThat(seen(redraw(Samples.picture("jpg", 6000, 3000), MediaKind.JPEG)).getWidth())
        .isEqualTo(2560);
    assertThat(seen(redraw(Samples.picture("png", 31, 17), MediaKind.PNG)).getHeight())
        .isEqualTo(17);
  }

  /** What each point of the picture becomes is told by four colours in its corners. */
  @ParameterizedTest
  @CsvSource({
    "1, 200, 100, R G B W",
    "2, 200, 100, G R W B",
    "3, 200, 100, W B G R",
    "4, 200, 100, B W R G",
    "5, 100, 200, R B G W",
    "6, 100, 200, B R W G",
    "7, 100, 200, W G B R",
    "8, 100, 200, G W R B",
  })
  void however_the_camera_was_held_it_is_turned_upright(
      int orientation, int width, int height, String corners) throws IOException {
    var seen = seen(redraw(Samples.photograph(fourColours(200, 100), orientation), MediaKind.JPEG));

    assertThat(seen.getWidth()).isEqualTo(width);
    assertThat(seen.getHeight()).isEqualTo(height);
    assertThat(
            name(seen.getRGB(5, 5))
                + " "
                + name(seen.getRGB(width - 6, 5))
                + " "
                + name(seen.getRGB(5, height - 6))
                + " "
                + name(seen.getRGB(width - 6, height - 6)))
        .isEqualTo(corners);
  }

  private static BufferedImage fourColours(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    var colours = new Color[] {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int quarter = 0; quarter < 4; quarter++) {
      pen.setColor(colours[quarter]);
      pen.fillRect(quarter % 2 * width / 2, quarter / 2 * height / 2, width / 2, height / 2);
    }
    pen.dispose();
    return image;
  }

  private static String name(int rgb) {
    var seen = new Color(rgb);
    boolean red = seen.getRed() > 128;
    boolean green = seen.getGreen() > 128;
    return red && green ? "W" : red ? "R" : green ? "G" : "B";
  }

  @Test
  void half_transparent_points_keep_their_colour_when_they_are_joined() throws IOException {
    var image = new BufferedImage(5120, 2, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 5120; x++) {
      image.setRGB(x, 0, x % 2 == 0 ? 0xFFFF0000 : 0x0000FF00);
      image.setRGB(x, 1, x % 2 == 0 ? 0xFFFF0000 : 0x0000FF00);
    }

    var seen =
        new Color(seen(redraw(Samples.bytes(image, "png"), MediaKind.PNG)).getRGB(7, 0), true);

    assertThat(seen.getAlpha()).isBetween(127, 128);
    assertThat(seen.getRed()).isEqualTo(255);
    assertThat(seen.getGreen()).isZero();
  }

  @Test
  void the_same_picture_is_always_drawn_the_same() throws IOException {
    byte[] photograph = Samples.photographWithPlace(300, 200);

    assertThat(redraw(photograph, MediaKind.JPEG)).isEqualTo(redraw(photograph, MediaKind.JPEG));
  }

  @Test
  void a_broken_picture_is_refused() {
    byte[] picture = Samples.picture("png", 50, 50);

    refuses(Arrays.copyOf(picture, 40), UploadRules.Rule.DAMAGED);
  }

  @Test
  void a_picture_that_says_it_is_enormous_is_refused_before_it_is_read() {
    refuses(sayingItIs(20_000, 20_000), UploadRules.Rule.PICTURE_TOO_LARGE);
    refuses(sayingItIs(1, 40_000), UploadRules.Rule.PICTURE_TOO_LONG);
  }

  private static byte[] sayingItIs(int width, int height) {
    byte[] picture = Samples.picture("png", 5, 5);
    var header = ByteBuffer.wrap(picture);
    header.putInt(16, width).putInt(20, height);
    var crc = new CRC32();
    crc.update(picture, 12, 17);
    header.putInt(29, (int) crc.getValue());
    return picture;
  }

  private void refuses(byte[] bytes, UploadRules.Rule rule) {
    assertThatThrownBy(() -> redraw(bytes, MediaKind.PNG))
        .isInstanceOfSatisfying(
            BusinessRuleException.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }

  private byte[] redraw(byte[] bytes, MediaKind kind) throws IOException {
    var out = new ByteArrayOutputStream();
    new SanitizedImage(Files.write(folder.resolve("aside"), bytes), kind).redraw(out);
    return out.toByteArray();
  }

  private static BufferedImage seen(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }
}
