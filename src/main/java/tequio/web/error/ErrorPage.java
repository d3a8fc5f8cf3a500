package tequio.web.error;

import java.util.Optional;
import tequio.kernel.Page;
import tequio.web.request.UnsentForm;

/**
 * Error page: what happened and what the person can do.
 *
 * @param unsent form that was not processed, to be sent again; empty if there was none
 */
public record ErrorPage(Trouble trouble, Optional<UnsentForm> unsent) implements Page {

  public ErrorPage(Trouble trouble) {
    this(trouble, Optional.empty());
  }

  /** Causes of an error page. */
  public enum Trouble {
    BAD_REQUEST(400),
    NOT_YOURS(403),
    STALE_FORM(403),
    NOT_FOUND(404),
    NOT_ALLOWED(405),
    BROKEN(500),
    BUSY(503);

    private final int status;

    Trouble(int status) {
      this.status = status;
    }

    public static Trouble of(int status) {
      return switch (status) {
        case 401, 403 -> NOT_YOURS;
        case 404, 410 -> NOT_FOUND;
        case 405 -> NOT_ALLOWED;
        case 502, 503, 504 -> BUSY;
        default -> status < 500 ? BAD_REQUEST : BROKEN;
      };
    }
  }

  @Override
  public int status() {
    return trouble.status;
  }
}
