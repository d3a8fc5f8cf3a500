package tequio.rendering;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.w3c.dom.Element;
import tequio.rendering.picture.VectorPicture;

/** Draws the pictures of a document into its PDF as lines and areas. */
final class PictureDrawer implements SVGDrawer {

  private static final String NUMBER = "data-picture";

  private final List<VectorPicture> pictures = new ArrayList<>();

  /** Numbers the pictures of the document, so that they are found while it is laid out. */
  PictureDrawer(Document document) {
    for (var svg : document.select("svg:not(svg svg)")) {
      svg.attr(NUMBER, String.valueOf(pictures.size()));
      var picture = VectorPicture.of(svg);
      pictures.add(picture);
      if (svg.hasAttr("height")) {
        svg.attr("width", String.valueOf(picture.width()));
        svg.attr("height", String.valueOf(picture.height()));
      }
    }
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    var number = Integer.parseInt(svg.getAttribute(NUMBER));
    return new Drawn(pictures.get(number), dotsPerPixel);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    // Words are drawn as outlines.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // As above.
  }

  @Override
  public void close() {
    // Nothing was opened.
  }

  private record Drawn(VectorPicture picture, double dotsPerPixel) implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) (picture.width() * dotsPerPixel);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) (picture.height() * dotsPerPixel);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      device.drawWithGraphics(
          (float) x, (float) y, picture.width(), picture.height(), picture::draw);
    }
  }
}
