/** Differences between versions of a document, and the sentences that describe them. */
@org.springframework.modulith.NamedInterface("difference")
package tequio.publishing.difference;
