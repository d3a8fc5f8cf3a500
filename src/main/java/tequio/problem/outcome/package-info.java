/** What features above say that came of a problem. */
@org.springframework.modulith.NamedInterface("outcome")
package tequio.problem.outcome;
