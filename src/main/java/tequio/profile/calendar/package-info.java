/** Working days of a state profile. */
@org.springframework.modulith.NamedInterface("calendar")
package tequio.profile.calendar;
