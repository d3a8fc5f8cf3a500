/**
 * The register of who attends a gathering, a table or a meeting: codes, arrivals, counts, names.
 */
@org.springframework.modulith.NamedInterface("attendance")
package tequio.gathering.attendance;
