package tequio.plan.published;

import java.time.Instant;
import tequio.kernel.Ref;
import tequio.kernel.Text;

/** Something that became public: a version of a plan or commitment, a report, a verification. */
public record Change(Ref subject, int version, Text title, Instant recorded) {}
