package tequio.web.transfer;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Optional;

/**
 * File sent with a form, readable once while it arrives.
 *
 * @param name name according to the browser, not validated
 * @param content readable once; throws {@link java.io.EOFException} if the upload is cut off
 */
public record UploadedFile(String name, InputStream content) {

  static final String ATTRIBUTE = UploadedFile.class.getName();

  /** Finds the file of a request; empty if none was chosen. */
  public static Optional<UploadedFile> find(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof UploadedFile file
        ? Optional.of(file)
        : Optional.empty();
  }
}
