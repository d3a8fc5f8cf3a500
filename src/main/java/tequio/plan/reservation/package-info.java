/** Identifiers reserved by unpublished drafts. */
@org.springframework.modulith.NamedInterface("reservation")
package tequio.plan.reservation;
