package tequio.httpclient;

import java.time.Instant;
import java.util.Optional;

/**
 * Response of another site. Redirects are not followed: the caller may fetch the target, which is
 * checked again.
 *
<<<<<<< HEAD
 * @param type the Content-Type header as sent; empty if there is none
=======
 * @param type the Content-Type header as sent; empty if there is none
 * @param modified when it was last changed, as the other site says
>>>>>>> 59d289b0 (Rank by assessments frozen here, bring rankings and answers as workbooks, upload evidence from its question, and assess what is no government)
 */
public record FetchResponse(int status, String type, byte[] body, Optional<Instant> modified) {

  /** Which says nothing of when it was changed. */
  public FetchResponse(int status, String type, byte[] body) {
    this(status, type, body, Optional.empty());
  }
}
