/** Offices of a government, and who holds each, since when and until when. */
@org.springframework.modulith.NamedInterface("office")
package tequio.directory.office;
