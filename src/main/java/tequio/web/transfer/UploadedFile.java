package tequio.web.transfer;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Optional;

/**
 * File sent with a form, readable once while it arrives.
 *
 * @param name as the browser says it: anything at all
 * @param content read once; it ends with an {@link java.io.EOFException} where the file is cut off
 */
public record UploadedFile(String name, InputStream content) {

  static final String ATTRIBUTE = UploadedFile.class.getName();

  /** The one of a request; none where no file was chosen. */
  public static Optional<UploadedFile> find(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof UploadedFile file
        ? Optional.of(file)
        : Optional.empty();
  }
}
