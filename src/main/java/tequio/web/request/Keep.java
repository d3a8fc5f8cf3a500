package tequio.web.request;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stores the rendered page for its address in the cache; attribute of a request. */
public interface Keep {

  /** The attribute of the request that holds it. */
  String ATTRIBUTE = "tequio.web.request.Keep";

  /** Answers with this page, of status 200, and keeps it for who asks next. */
  void answer(byte[] html, HttpServletResponse response) throws IOException;
}
