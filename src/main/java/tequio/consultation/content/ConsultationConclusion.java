package tequio.consultation.content;

import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * That a consultation is answered.
 *
 * @param account what became of the submissions as a whole
 */
public record ConsultationConclusion(PartialDate decided, Text account) {}
