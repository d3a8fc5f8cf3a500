package tequio.web.request;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stores the rendered page for its address in the cache; attribute of a request. */
public interface Keep {

  /** Name of the request attribute. */
  String ATTRIBUTE = "tequio.web.request.Keep";

  /** Answers with the page, with status 200, and caches it. */
  void answer(byte[] html, HttpServletResponse response) throws IOException;
}
