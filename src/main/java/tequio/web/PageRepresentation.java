package tequio.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tequio.kernel.Page;

/** Writes a page in another format than HTML if the request asks for one. */
public interface PageRepresentation {

  /** Whether the request asks for this format of the page. */
  boolean isRequested(HttpServletRequest request, Page page);

  /** Writes the whole response. */
  void write(Page page, Texts t, HttpServletRequest request, HttpServletResponse response)
      throws IOException;
}
