package tequio.files.picture;

/** Size of a picture in pixels. */
public record PictureSize(int width, int height) {

  /** The size of its copy whose longer side has so many pixels at most. */
  public PictureSize within(int side) {
    double scale = Math.min(1, side / (double) Math.max(width, height));
    return new PictureSize(
        (int) Math.max(1, Math.round(width * scale)),
        (int) Math.max(1, Math.round(height * scale)));
  }
}
