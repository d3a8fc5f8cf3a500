/** The documented file of a plan: format, reading, checks and export. */
@org.springframework.modulith.NamedInterface("file")
package tequio.plan.file;
