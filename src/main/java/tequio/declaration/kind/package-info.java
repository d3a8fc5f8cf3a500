/** Joint declarations as a kind of document, and facts about them. */
@org.springframework.modulith.NamedInterface("kind")
package tequio.declaration.kind;
