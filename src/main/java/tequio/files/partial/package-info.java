/** Files that arrive in pieces, and go on where the connection broke. */
@org.springframework.modulith.NamedInterface("partial")
package tequio.files.partial;
