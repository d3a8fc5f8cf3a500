package tequio.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it goes over the wire, compressed once.
 *
 * @param said the headers that were written for every page before this one was drawn
 */
record Copy(byte[] gzip, String etag, Map<String, String> said) {

  static Copy of(byte[] html, HttpServletResponse first) {
    var bytes = new ByteArrayOutputStream(html.length / 3);
    try (var out = new Best(bytes)) {
      out.write(html);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Copy(bytes.toByteArray(), "W/\"" + digest(html) + "\"", said(first));
  }

  /** Answers with the page, or with 304 where the reader holds it already. */
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    said.forEach(response::setHeader);
    response.setHeader("ETag", etag);
    response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
    response.setHeader("Vary", "Accept-Encoding");
    response.setContentType("text/html;charset=UTF-8");
    if (isHeld(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      write(request.getHeader("Accept-Encoding"), response);
    }
  }

  private static Map<String, String> said(HttpServletResponse first) {
    var said = new LinkedHashMap<String, String>();
    for (var name : first.getHeaderNames()) {
      said.put(name, first.getHeader(name));
    }
    return said;
  }

  private boolean isHeld(String tags) {
    return tags != null && (tags.contains(etag) || tags.equals("*"));
  }

  private void write(String accepted, HttpServletResponse response) throws IOException {
    if (accepted != null && accepted.contains("gzip")) {
      response.setHeader("Content-Encoding", "gzip");
      response.setContentLength(gzip.length);
      response.getOutputStream().write(gzip);
    } else {
      new GZIPInputStream(new ByteArrayInputStream(gzip)).transferTo(response.getOutputStream());
    }
  }

  private static String digest(byte[] html) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256").digest(html);
      return HexFormat.of().formatHex(sha256, 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream bytes) throws IOException {
      super(bytes, 8192);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
