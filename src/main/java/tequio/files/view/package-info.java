/** How files are shown: photographs in the size their place needs, and how large a file is. */
@org.springframework.modulith.NamedInterface("view")
package tequio.files.view;
