/** How a session of the secretariat decides: votes, recusals, and what follows from them. */
@org.springframework.modulith.NamedInterface("decision")
package tequio.secretariat.decision;
