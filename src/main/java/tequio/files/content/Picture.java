package tequio.files.content;

import static tequio.files.content.Upload.Rule.DAMAGED;
import static tequio.files.content.Upload.Rule.PICTURE_TOO_LARGE;
import static tequio.files.content.Upload.refused;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A photograph or drawing, drawn anew: only what the eye sees goes on, turned the right way up. */
public record Picture(Path file, MediaKind kind) {

  private static final int LONGEST_SIDE = 2560;
  private static final long MOST_PIXELS = 50_000_000;
  private static final double QUALITY = 0.85;

  /** One at a time: each may need a hundred megabytes while it is drawn. */
  private static final Semaphore TURN = new Semaphore(1, true);

  /** Writes the picture without position, camera, date, thumbnail or anything after its end. */
  public void redraw(OutputStream out) throws IOException {
    TURN.acquireUninterruptibly();
    try {
      var seen = upright();
      Thumbnails.of(seen)
          .scale(Math.min(1.0, LONGEST_SIDE / (double) Math.max(seen.getWidth(), seen.getHeight())))
          .imageType(
              kind == MediaKind.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
          .outputFormat(kind == MediaKind.PNG ? "png" : "jpg")
          .outputQuality(kind == MediaKind.PNG ? 1.0 : QUALITY)
          .toOutputStream(out);
    } catch (IIOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw refused(DAMAGED);
    } finally {
      TURN.release();
    }
  }

  private BufferedImage upright() throws IOException {
    try (var in = ImageIO.createImageInputStream(file.toFile())) {
      ImageReader reader = ImageIO.getImageReadersByFormatName(kind.ending()).next();
      try {
        reader.setInput(in, true, true);
        var orientation = kind == MediaKind.JPEG ? Turned.of(file) : Orientation.TOP_LEFT;
        return ExifFilterUtils.getFilterForOrientation(orientation).apply(read(reader));
      } finally {
        reader.dispose();
      }
    }
  }

  /** Skips lines of what is far larger than it will be kept, so that memory is bounded. */
  private static BufferedImage read(ImageReader reader) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > MOST_PIXELS) {
      throw refused(PICTURE_TOO_LARGE, MOST_PIXELS / 1_000_000);
    }
    int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE));
    var how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, how);
  }
}
