package tequio.secretariat.live;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Agreement taken in a session that is being held.
 *
 * @param number number within the session
 * @param proof what will prove it
 * @param agreement its number in the government, once it is public
 */
public record LiveAgreement(
    int number,
    int item,
    Optional<Integer> decision,
    String what,
    String owner,
    LocalDate due,
    String proof,
    Optional<Integer> agreement) {}
