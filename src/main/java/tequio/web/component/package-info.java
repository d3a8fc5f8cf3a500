/** Templates shared by pages. */
@org.springframework.modulith.NamedInterface("component")
package tequio.web.component;
