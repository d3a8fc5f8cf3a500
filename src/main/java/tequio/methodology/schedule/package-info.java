/** Due days of the steps of a methodology. */
@org.springframework.modulith.NamedInterface("schedule")
package tequio.methodology.schedule;
