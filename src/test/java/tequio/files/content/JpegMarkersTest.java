package tequio.files.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markers are found where the decoder finds them, so that no limit is passed by with padding. */
class JpegMarkersTest {

  @TempDir Path folder;

  @Test
  void a_progressive_picture_is_known_with_fill_bytes_before_its_frame() throws Exception {
    byte[] plain = jpeg(ImageWriteParam.MODE_DEFAULT);
    byte[] padded = insert(plain, frame(plain, 0xC2), 0xFF, 0xFF);

    assertThat(ImageIO.read(file(padded).toFile())).isNotNull();
    assertThat(ProgressiveJpeg.is(file(plain))).isTrue();
    assertThat(ProgressiveJpeg.is(file(padded))).isTrue();
  }

  @Test
  void a_sequential_one_is_not_progressive_and_one_that_is_cut_ends() throws Exception {
    byte[] plain = jpeg(ImageWriteParam.MODE_DISABLED);

    assertThat(ProgressiveJpeg.is(file(plain))).isFalse();
    assertThat(ProgressiveJpeg.is(file(java.util.Arrays.copyOf(plain, 30)))).isFalse();
  }

  private Path file(byte[] bytes) throws Exception {
    return Files.write(folder.resolve("foto.jpg"), bytes);
  }

  private static int frame(byte[] jpeg, int code) {
    for (int i = 0; i < jpeg.length - 1; i++) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == code) {
        return i;
      }
    }
    throw new AssertionError("no such marker");
  }

  private static byte[] insert(byte[] bytes, int at, int... more) {
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    for (int each : more) {
      out.write(each);
    }
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  private static byte[] jpeg(int progressive) throws Exception {
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpg").next();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      var how = writer.getDefaultWriteParam();
      how.setProgressiveMode(progressive);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
