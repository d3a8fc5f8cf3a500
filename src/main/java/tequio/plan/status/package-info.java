/** The published rule that turns what was reported and verified into one word. */
@org.springframework.modulith.NamedInterface("status")
package tequio.plan.status;
