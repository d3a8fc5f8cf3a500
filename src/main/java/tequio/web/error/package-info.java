/** Pages that say what went wrong and what to do. */
@org.springframework.modulith.NamedInterface("error")
package tequio.web.error;
