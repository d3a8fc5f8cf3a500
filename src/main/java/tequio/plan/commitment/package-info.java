/** The pages of commitments. */
@org.springframework.modulith.NamedInterface("commitment")
package tequio.plan.commitment;
