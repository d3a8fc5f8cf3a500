/** Elections of the members of a sector: what is convened and what the count says. */
@org.springframework.modulith.NamedInterface("election")
package tequio.secretariat.election;
