/**
 * Small forms of a page that has several: their fields are read at once, and come back as they
 * were.
 */
@org.springframework.modulith.NamedInterface("entry")
package tequio.secretariat.entry;
