/** The board of a government: what it promised and how it is going. */
@org.springframework.modulith.NamedInterface("board")
package tequio.plan.board;
