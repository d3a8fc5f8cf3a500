package tequio.web.request;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Posted form that was not carried out, with all fields and its idempotency key, so that sending it
 * again carries it out once.
 *
 * @param action where it was sent
 */
public record UnsentForm(String action, List<Field> fields) {

  /** What is given back at most; a longer form stays in the browser, one page back. */
  private static final int MOST_LETTERS = 256 << 10;

  /** A name and one of its values. */
  public record Field(String name, String value) {}

  /** Empty for other methods, and for a form with more than is given back. */
  public static Optional<UnsentForm> find(HttpServletRequest request) {
    if (!"POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))) {
      return Optional.empty();
    }
    var fields = new ArrayList<Field>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          for (var value : values) {
            fields.add(new Field(name, value));
          }
        });
    long letters = fields.stream().mapToLong(it -> it.name().length() + it.value().length()).sum();
    return fields.isEmpty() || letters > MOST_LETTERS
        ? Optional.empty()
        : Optional.of(new UnsentForm(RequestAddress.of(request).path(), List.copyOf(fields)));
  }
}
