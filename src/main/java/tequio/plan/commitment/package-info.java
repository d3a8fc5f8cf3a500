/** What a commitment says. */
@org.springframework.modulith.NamedInterface("commitment")
package tequio.plan.commitment;
