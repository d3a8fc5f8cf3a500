/** What was reported and what was verified. */
@org.springframework.modulith.NamedInterface("progress")
package tequio.plan.progress;
