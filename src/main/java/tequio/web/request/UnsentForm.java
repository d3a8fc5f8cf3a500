package tequio.web.request;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Posted form that was not processed, with all fields and its idempotency key, so that it can be
 * sent again.
 *
 * @param action address that it was sent to
 */
public record UnsentForm(String action, List<Field> fields) {

  /** Largest form in characters; longer ones remain in the browser's history. */
  private static final int MOST_LETTERS = 256 << 10;

  /** Name and value of a field. */
  public record Field(String name, String value) {}

  /** Finds the posted form on an error page; empty for other methods and for larger forms. */
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
