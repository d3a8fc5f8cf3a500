/** The published rule that turns what was reported and verified into one word. */
@org.springframework.modulith.NamedInterface("headline")
package tequio.plan.headline;
