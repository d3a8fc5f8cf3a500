package tequio.web.qr;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * QR code of an address (ISO/IEC 18004) as one SVG path.
 *
 * @param side modules on each side, including the quiet zone
 * @param path dark modules, as an SVG path
 */
public record QrCode(int side, String path) {

  /** Width of the quiet zone in modules. */
  private static final int QUIET = 4;

  public static QrCode of(String address) {
    var rows = matrix(address);
    var path = new StringBuilder();
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < rows.length; x++) {
        if (rows[y][x]) {
          path.append("M%d,%dh1v1h-1z".formatted(x, y));
        }
      }
    }
    return new QrCode(rows.length, path.toString());
  }

  /**
   * Returns the code as rows of modules, true for dark, with the quiet zone. Up to a quarter of the
   * code may be unreadable, as on posters outdoors.
   */
  public static boolean[][] matrix(String address) {
    var code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.QUARTILE);
    int side = code.size + 2 * QUIET;
    var rows = new boolean[side][side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        rows[y][x] = code.getModule(x - QUIET, y - QUIET);
      }
    }
    return rows;
  }

  /** Returns an SVG file, dark on light regardless of colour scheme. */
  public String svg(String title) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
    <title>%2$s</title><path fill="#fff" d="M0,0h%1$dv%1$dh-%1$dz"/>\
    <path d="%3$s"/></svg>
    """
        .formatted(side, title.replace("&", "&amp;").replace("<", "&lt;"), path);
  }
}
