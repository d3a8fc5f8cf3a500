/** Progress reports and verifications. */
@org.springframework.modulith.NamedInterface("progress")
package tequio.plan.progress;
