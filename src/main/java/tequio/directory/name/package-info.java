/** Normalised names, by which the directory recognises offices, persons and organisations. */
@org.springframework.modulith.NamedInterface("name")
package tequio.directory.name;
