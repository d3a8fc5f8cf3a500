/** Shared parts of working pages: layout, signed-in person, CSRF field, scripts. */
@org.springframework.modulith.NamedInterface("working")
package tequio.web.working;
