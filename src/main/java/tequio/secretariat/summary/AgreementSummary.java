package tequio.secretariat.summary;

/**
 * Narrow row of an agreement.
 *
 * @param state word of its state: {@code open}, {@code done} or {@code replaced}
 */
public record AgreementSummary(int number, String state) {}
