package tequio.sharing.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import tequio.web.theme.Palette;

/** Draws the bars of a roadmap in the free area of a picture. */
record BarsPainter(double x, double width, double top, double bottom) {

  private static final double THICKEST = 22;
  private static final double THINNEST = 5;
  private static final double GAP = 0.35;

  /** Draws the bars; nothing if the area is too low for all of them. */
  void draw(Graphics2D pen, SocialCard.Bars bars) {
    int count = bars.bars().size();
    double line = Math.min(THICKEST, (bottom - top) / Math.max(1, count));
    if (count == 0 || line < THINNEST) {
      return;
    }
    double y = bottom - count * line;
    for (var bar : bars.bars()) {
      pen.setColor(colour(bar.tone()));
      double from = x + bar.from() * width / 100;
      double to = x + bar.to() * width / 100;
      pen.fill(new Rectangle2D.Double(from, y, Math.max(4, to - from), line * (1 - GAP)));
      y += line;
    }
    bars.today().ifPresent(it -> today(pen, x + it * width / 100, bottom - count * line));
  }

  private void today(Graphics2D pen, double at, double from) {
    pen.setColor(colour("ink"));
    pen.setStroke(
        new BasicStroke(
            3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {7, 5}, 0));
    pen.draw(new Line2D.Double(at, from - 6, at, bottom));
  }

  /**
   * Returns the colour of a status; neutral bars are pale on the page, so here they have the colour
   * of its edge.
   */
  private static Color colour(String tone) {
    var daylight = Palette.DAY.of(tone.equals("neutral") ? "edge" : tone);
    return new Color(daylight.red(), daylight.green(), daylight.blue());
  }
}
