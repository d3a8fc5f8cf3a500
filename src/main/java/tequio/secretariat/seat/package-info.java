/** Seats of a secretariat, who holds them and who is appointed. */
@org.springframework.modulith.NamedInterface("seat")
package tequio.secretariat.seat;
