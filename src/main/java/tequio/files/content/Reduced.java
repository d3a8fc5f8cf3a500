package tequio.files.content;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Downscaled picture made from the rows of a larger one as they are read, by averaging areas. */
final class Reduced {

  private static final int CHANNELS = 4;

  private final int width;
  private final int height;
  private final int sourceWidth;
  private final int sourceHeight;
  private final Orientation turned;
  private final BufferedImage image;
  private final long[] sums;
  private int line;

  /**
   * Creates the target for a picture of this size.
   *
   * @param longest maximum length of the longer side in pixels; smaller pictures are not enlarged
   * @param type image type of {@link BufferedImage}
   */
  Reduced(int sourceWidth, int sourceHeight, int longest, Orientation turned, int type) {
    double scale = Math.min(1.0, longest / (double) Math.max(sourceWidth, sourceHeight));
    this.sourceWidth = sourceWidth;
    this.sourceHeight = sourceHeight;
    this.width = (int) Math.max(1, Math.round(sourceWidth * scale));
    this.height = (int) Math.max(1, Math.round(sourceHeight * scale));
    this.turned = turned;
    this.image =
        isSideways(turned)
            ? new BufferedImage(height, width, type)
            : new BufferedImage(width, height, type);
    this.sums = new long[width * (CHANNELS + 1)];
  }

  /** Adds the next row, as ARGB. */
  void add(int[] argb) {
    for (int x = 0; x < sourceWidth; x++) {
      int at = (int) ((long) x * width / sourceWidth) * (CHANNELS + 1);
      int alpha = argb[x] >>> 24;
      sums[at] += 1;
      sums[at + 1] += alpha;
      sums[at + 2] += (long) alpha * (argb[x] >> 16 & 0xFF);
      sums[at + 3] += (long) alpha * (argb[x] >> 8 & 0xFF);
      sums[at + 4] += (long) alpha * (argb[x] & 0xFF);
    }
    int row = (int) ((long) line * height / sourceHeight);
    line++;
    if (line == sourceHeight || (int) ((long) line * height / sourceHeight) > row) {
      draw(row);
    }
  }

  BufferedImage image() {
    return image;
  }

  private void draw(int y) {
    for (int x = 0; x < width; x++) {
      set(x, y, mean(x * (CHANNELS + 1)));
    }
    Arrays.fill(sums, 0);
  }

  /** Averages colours weighted by their opacity. */
  private int mean(int at) {
    long count = sums[at];
    long alpha = sums[at + 1];
    if (alpha == 0) {
      return 0;
    }
    int argb = rounded(alpha, count);
    for (int channel = 2; channel <= CHANNELS; channel++) {
      argb = argb << 8 | rounded(sums[at + channel], alpha);
    }
    return argb;
  }

  private static int rounded(long sum, long count) {
    return (int) ((sum + count / 2) / count);
  }

  private void set(int x, int y, int argb) {
    int right = width - 1 - x;
    int below = height - 1 - y;
    switch (turned) {
      case TOP_LEFT -> image.setRGB(x, y, argb);
      case TOP_RIGHT -> image.setRGB(right, y, argb);
      case BOTTOM_RIGHT -> image.setRGB(right, below, argb);
      case BOTTOM_LEFT -> image.setRGB(x, below, argb);
      case LEFT_TOP -> image.setRGB(y, x, argb);
      case RIGHT_TOP -> image.setRGB(below, x, argb);
      case RIGHT_BOTTOM -> image.setRGB(below, right, argb);
      case LEFT_BOTTOM -> image.setRGB(y, right, argb);
    }
  }

  private static boolean isSideways(Orientation turned) {
    return switch (turned) {
      case TOP_LEFT, TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT -> false;
      case LEFT_TOP, RIGHT_TOP, RIGHT_BOTTOM, LEFT_BOTTOM -> true;
    };
  }
}
