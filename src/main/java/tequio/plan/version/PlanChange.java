package tequio.plan.version;

import java.time.Instant;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;

/**
 * Published change: a version of a plan or commitment, a report, a verification or a withdrawal.
 *
 * @param subject {@code plan/08019/2023-2024}, {@code commitment/08019/3}, or, for the first report
 *     of commitment 3, {@code progress-report/08019/3.1}
 * @param title title of the plan or commitment that it is about
 */
public record PlanChange(SubjectReference subject, int version, Text title, Instant recorded) {}
