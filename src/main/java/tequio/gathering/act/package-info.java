/** Gatherings with what was stated about them, and what is stated in public. */
@org.springframework.modulith.NamedInterface("act")
package tequio.gathering.act;
