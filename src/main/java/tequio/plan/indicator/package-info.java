/** Indicators of commitments and their measurements. */
@org.springframework.modulith.NamedInterface("indicator")
package tequio.plan.indicator;
