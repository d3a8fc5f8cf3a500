/** Sizes of stored pictures, and smaller copies of them. */
@org.springframework.modulith.NamedInterface("picture")
package tequio.files.picture;
