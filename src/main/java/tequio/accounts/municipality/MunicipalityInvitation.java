package tequio.accounts.municipality;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tequio.kernel.GovernmentKey;

/**
 * An open invitation to become the first officer of a municipality.
 *
 * @param mail as people read it; empty where it is printed
 * @param until the last day on which it can be taken up
 * @param waits whether a second person has not agreed yet
 * @param own whether whoever looks made it, and so cannot agree to it
 */
public record MunicipalityInvitation(
    UUID id,
    GovernmentKey municipality,
    Optional<String> mail,
    LocalDate until,
    boolean waits,
    boolean own) {}
