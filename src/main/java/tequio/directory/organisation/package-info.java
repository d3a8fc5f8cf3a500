/** Organisations, shared by all governments. */
@org.springframework.modulith.NamedInterface("organisation")
package tequio.directory.organisation;
