/** Which identifiers are taken by what is not public yet. */
@org.springframework.modulith.NamedInterface("reservation")
package tequio.plan.reservation;
