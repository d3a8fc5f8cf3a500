package tequio.files.content;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.file.Path;

/** A program of its own that draws each picture it is told of anew, as a command would. */
final class LargePictures {

  public static void main(String[] files) throws Exception {
    for (var file : files) {
      var kind = file.endsWith(".png") ? MediaKind.PNG : MediaKind.JPEG;
      new SanitizedImage(Path.of(file), kind).redraw(OutputStream.nullOutputStream());
      System.out.println("drawn " + Path.of(file).getFileName());
    }
  }

  /** With something in it, so that it is not all one colour. */
  static BufferedImage image(int width, int height, int type) {
    var image = new BufferedImage(width, height, type);
    var pen = image.createGraphics();
    for (int stripe = 0; stripe < 50; stripe++) {
      pen.setColor(Color.getHSBColor(stripe / 50f, 1, 1));
      pen.fillRect(stripe * width / 50, 0, width / 50, height);
    }
    pen.dispose();
    return image;
  }

  private LargePictures() {}
}
