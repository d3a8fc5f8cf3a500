/** Offices of a government and the appointments to them, with dates. */
@org.springframework.modulith.NamedInterface("office")
package tequio.directory.office;
