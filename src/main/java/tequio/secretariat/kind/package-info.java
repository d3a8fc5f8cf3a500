/** The secretariat as a kind of document, and the facts about it. */
@org.springframework.modulith.NamedInterface("kind")
package tequio.secretariat.kind;
