/** What differs from one version of a document to the next, in words. */
@org.springframework.modulith.NamedInterface("difference")
package tequio.publishing.difference;
