/** What a feature declares of each kind of public document or fact. */
@org.springframework.modulith.NamedInterface("kind")
package tequio.publishing.kind;
