package tequio.httpclient;

import java.time.Instant;
import java.util.Optional;

/**
 * Response of another site. Redirects are not followed: the caller may fetch the target, which is
 * checked again.
 *
 * @param type the Content-Type header as sent; empty if there is none
 * @param modified when it was last changed, as the other site says
 */
public record FetchResponse(int status, String type, byte[] body, Optional<Instant> modified) {

  /** Which says nothing of when it was changed. */
  public FetchResponse(int status, String type, byte[] body) {
    this(status, type, body, Optional.empty());
  }
}
