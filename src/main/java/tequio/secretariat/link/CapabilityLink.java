package tequio.secretariat.link;

import java.time.Instant;
import java.util.Optional;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;

/**
 * Permission of whoever holds a link, for one subject and until a moment.
 *
 * @param holder appointment of a seat, or owner of an agreement
 * @param voice in which the owner of an agreement speaks
 */
public record CapabilityLink(
    SubjectReference subject, String holder, Optional<ReportingParty> voice, Instant expires) {}
