package tequio.consultation.content;

import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** That a submission is no longer shown, and why; never with its text. */
public record SubmissionRemoval(
    int submission, PartialDate decided, RemovalReason reason, Text explanation) {}
