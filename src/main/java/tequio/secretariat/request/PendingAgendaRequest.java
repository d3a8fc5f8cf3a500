package tequio.secretariat.request;

import java.time.Instant;
import java.util.Optional;

/**
 * Request that waits for an answer.
 *
 * @param by organisation or place in whose name it is asked
 */
public record PendingAgendaRequest(int number, String words, Optional<String> by, Instant asked) {}
