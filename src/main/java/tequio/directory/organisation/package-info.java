/** The one register of organisations, shared by all governments. */
@org.springframework.modulith.NamedInterface("organisation")
package tequio.directory.organisation;
