package tequio.assessment.ranking;

import java.math.BigDecimal;
import tequio.assessment.instrument.Respondent;
import tequio.kernel.Fraction;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;

/**
 * What a frozen assessment came to.
 *
 * @param code number of the assessment among those of its government
 * @param year of the last answer
 * @param unknown criteria that may or may not be achieved
 * @param low lowest total possible; missing where a weight is unknown or nothing applies
 */
public record FrozenResult(
    GovernmentKey government,
    String code,
    String instrument,
    int version,
    Respondent capacity,
    String assessor,
    int year,
    Fraction achieved,
    int unknown,
    Known<BigDecimal> low,
    Known<BigDecimal> high) {}
