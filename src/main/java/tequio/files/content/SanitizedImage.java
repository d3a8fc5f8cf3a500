package tequio.files.content;

import static tequio.files.content.UploadRules.Rule.DAMAGED;
import static tequio.files.content.UploadRules.Rule.PICTURE_TOO_LARGE;
import static tequio.files.content.UploadRules.Rule.PICTURE_TOO_LONG;
import static tequio.files.content.UploadRules.refused;

import java.awt.AlphaComposite;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import net.coobird.thumbnailator.util.exif.Orientation;
import tequio.capacity.Capacity;

/**
 * Re-encodes a picture: pixels only, upright, without metadata. It is read in bands, so that memory
 * stays within {@link Capacity#PICTURE_MEMORY}.
 */
public record SanitizedImage(Path file, MediaKind kind) {

  private static final float QUALITY = 0.85f;
  private static final long MILLION = 1_000_000;

  /** Bytes per pixel while reading: up to four channels of 16 bits, and the ARGB copy. */
  private static final long BYTES_PER_POINT = 12;

  private static final long KEPT_BYTES_PER_POINT = 4;

  /** Allows one picture at a time, since the memory suffices for one. */
  private static final Semaphore TURN = new Semaphore(1, true);

  /**
   * Writes the pixels only, without location, camera, date, thumbnail or anything after the end of
   * the picture.
   */
  public void redraw(OutputStream out) throws IOException {
    redraw(out, Capacity.PICTURE_SIDE.count());
  }

  /** Writes it the same way, with a longer side of so many pixels at most. */
  public void redraw(OutputStream out, int side) throws IOException {
    TURN.acquireUninterruptibly();
    try {
      write(reduced(side), out);
    } catch (IIOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw refused(DAMAGED);
    } finally {
      TURN.release();
    }
  }

  private BufferedImage reduced(int side) throws IOException {
    try (var in = ImageIO.createImageInputStream(file.toFile())) {
      ImageReader reader = ImageIO.getImageReadersByFormatName(kind.ending()).next();
      try {
        reader.setInput(in, false, true);
        refuseTooLarge(reader.getWidth(0), reader.getHeight(0));
        return read(reader, side).image();
      } finally {
        reader.dispose();
      }
    }
  }

  /** Refuses by the size in the header, before any pixel is decoded. */
  private void refuseTooLarge(int width, int height) throws IOException {
    if (Math.max(width, height) > Capacity.PICTURE_LINE.amount()) {
      throw refused(PICTURE_TOO_LONG, Capacity.PICTURE_LINE.amount());
    }
    var most =
        kind == MediaKind.JPEG && ProgressiveJpeg.is(file)
            ? Capacity.PROGRESSIVE_PIXELS
            : Capacity.PICTURE_PIXELS;
    if ((long) width * height > most.amount()) {
      throw refused(PICTURE_TOO_LARGE, most.amount() / MILLION);
    }
  }

  private Reduced read(ImageReader reader, int side) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    var turned = kind == MediaKind.JPEG ? ExifOrientation.of(file) : Orientation.TOP_LEFT;
    var reduced = new Reduced(width, height, side, turned, type());
    int lines = linesAtOnce(width, reduced.image());
    int[] line = new int[width];
    for (int from = 0; from < height; from += lines) {
      var band = argb(reader, new Rectangle(0, from, width, Math.min(lines, height - from)));
      for (int y = 0; y < band.getHeight(); y++) {
        reduced.add(band.getRGB(0, y, width, 1, line, 0, width));
      }
    }
    return reduced;
  }

  private static int linesAtOnce(int width, BufferedImage kept) {
    long left =
        Capacity.PICTURE_MEMORY.amount()
            - kept.getWidth() * KEPT_BYTES_PER_POINT * kept.getHeight();
    return (int) Math.max(1, left / (width * BYTES_PER_POINT));
  }

  /**
   * Reads a region as ARGB by drawing it; reading single pixels takes minutes with a colour
   * profile.
   */
  private static BufferedImage argb(ImageReader reader, Rectangle region) throws IOException {
    var how = reader.getDefaultReadParam();
    how.setSourceRegion(region);
    var band = reader.read(0, how);
    var argb = new BufferedImage(region.width, region.height, BufferedImage.TYPE_INT_ARGB);
    var pen = argb.createGraphics();
    pen.setComposite(AlphaComposite.Src);
    pen.drawImage(band, 0, 0, null);
    pen.dispose();
    return argb;
  }

  private int type() {
    return kind == MediaKind.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
  }

  private void write(BufferedImage image, OutputStream out) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName(kind.ending()).next();
    try (var to = ImageIO.createImageOutputStream(out)) {
      var how = writer.getDefaultWriteParam();
      if (kind == MediaKind.JPEG) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.setOutput(to);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
  }
}
