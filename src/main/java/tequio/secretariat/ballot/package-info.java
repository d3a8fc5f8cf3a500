/** Elections of a sector while they are held: electors, ballots and their count. */
@org.springframework.modulith.NamedInterface("ballot")
package tequio.secretariat.ballot;
