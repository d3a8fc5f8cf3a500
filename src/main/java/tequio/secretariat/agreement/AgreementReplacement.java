package tequio.secretariat.agreement;

import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * Replacement of an agreement by another one.
 *
 * @param by number of the agreement that replaces it
 */
public record AgreementReplacement(PartialDate decided, int by, Text reason) {}
