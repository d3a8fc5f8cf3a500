/** How registers recognise a name. */
@org.springframework.modulith.NamedInterface("name")
package tequio.directory.name;
