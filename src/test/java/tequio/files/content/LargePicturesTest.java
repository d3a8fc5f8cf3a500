package tequio.files.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tequio.capacity.Capacity;
import tequio.files.Samples;

/** Real pictures as large as they are taken, within the memory that is stated for one. */
@Tag("slow")
class LargePicturesTest {

  @TempDir Path folder;

  @Test
  void the_largest_pictures_are_drawn_within_the_memory_for_one() throws Exception {
    var files = new ArrayList<String>();
    files.add(write("12-turned.jpg", Samples.photograph(rgb(4000, 3000), 6)));
    files.add(write("24.jpg", Samples.bytes(rgb(6000, 4000), "jpg")));
    files.add(write("50.jpg", Samples.photograph(rgb(7071, 7071), 8)));
    files.add(progressive("16-by-steps.jpg", rgb(4000, 4000)));
    files.add(write("49.png", Samples.bytes(argb(7000, 7000), "png")));
    files.add(write("line.png", Samples.bytes(argb(30_000, 1_600), "png")));

    var said = draw(files);

    assertThat(said.lines().filter(it -> it.startsWith("drawn"))).as(said).hasSameSizeAs(files);
  }

  private String draw(List<String> files) throws Exception {
    var bytes = Capacity.PROGRAM_MEMORY.amount() + Capacity.PICTURE_MEMORY.amount();
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + bytes,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LargePictures.class.getName()));
    command.addAll(files);
    var program = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(program.getInputStream().readAllBytes());
  }

  private static BufferedImage rgb(int width, int height) {
    return LargePictures.image(width, height, BufferedImage.TYPE_INT_RGB);
  }

  private static BufferedImage argb(int width, int height) {
    return LargePictures.image(width, height, BufferedImage.TYPE_INT_ARGB);
  }

  private String write(String name, byte[] bytes) throws Exception {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private String progressive(String name, BufferedImage image) throws Exception {
    var file = folder.resolve(name);
    var writer = ImageIO.getImageWritersByFormatName("jpg").next();
    try (var out = ImageIO.createImageOutputStream(file.toFile())) {
      var how = writer.getDefaultWriteParam();
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    assertThat(ProgressiveJpeg.is(file)).isTrue();
    return file.toString();
  }
}
