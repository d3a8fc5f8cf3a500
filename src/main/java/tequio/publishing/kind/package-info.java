/** Declarations of kinds of public documents and facts. */
@org.springframework.modulith.NamedInterface("kind")
package tequio.publishing.kind;
