/** The board of a government: its commitments and their progress. */
@org.springframework.modulith.NamedInterface("board")
package tequio.plan.board;
