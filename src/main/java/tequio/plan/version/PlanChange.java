package tequio.plan.version;

import java.time.Instant;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;

/**
 * Published change: a version of a plan or commitment, a report or a verification.
 *
 * @param subject {@code plan/08019/2023-2024}, {@code commitment/08019/3}, or {@code
 *     progress-report/08019/3.1} and {@code verification/08019/3.1}: the first of commitment 3
 * @param title of the plan, or of the commitment it is about
 */
public record PlanChange(SubjectReference subject, int version, Text title, Instant recorded) {}
