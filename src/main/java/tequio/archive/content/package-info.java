/** What is said of a document that was uploaded. */
@org.springframework.modulith.NamedInterface("content")
package tequio.archive.content;
