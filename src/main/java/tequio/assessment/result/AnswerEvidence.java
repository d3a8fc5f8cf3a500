package tequio.assessment.result;

import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;

/**
 * A proof of an answer: an address or a file that is kept here.
 *
 * @param seen the day on which the address said so
 */
public record AnswerEvidence(Source source, Known<PartialDate> seen) {}
