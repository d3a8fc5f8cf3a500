package tequio.data.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes JSON responses with CORS headers, or 304 where the client's copy is current. */
final class JsonResponses {

  static void send(
      byte[] body, String type, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var tag = "W/\"" + digest(body) + "\"";
    open(response);
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
    if (isHeld(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      write(body, type, response);
    }
  }

  /** Sets CORS headers for any origin, since nothing here depends on the visitor. */
  static void open(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Retry-After");
  }

  static void write(byte[] body, String type, HttpServletResponse response) throws IOException {
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean isHeld(String tags, String tag) {
    return tags != null && (tags.contains(tag) || tags.equals("*"));
  }

  private static String digest(byte[] body) {
    try {
      var sum = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(sum, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private JsonResponses() {}
}
