/** Published problems with what was stated about them. */
@org.springframework.modulith.NamedInterface("record")
package tequio.problem.record;
