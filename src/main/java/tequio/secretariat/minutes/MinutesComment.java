package tequio.secretariat.minutes;

import java.util.Optional;

/**
 * Comment on minutes.
 *
 * @param seat seat that comments
 * @param accepted empty until it is answered
 */
public record MinutesComment(
    int number, int seat, String words, Optional<Boolean> accepted, Optional<String> reason) {}
