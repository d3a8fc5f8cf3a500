/** Error pages. */
@org.springframework.modulith.NamedInterface("error")
package tequio.web.error;
