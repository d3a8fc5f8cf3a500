/** What is measured to know whether a promise came true. */
@org.springframework.modulith.NamedInterface("indicator")
package tequio.plan.indicator;
