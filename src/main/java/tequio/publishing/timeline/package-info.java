/** What became public of a document, version by version. */
@org.springframework.modulith.NamedInterface("timeline")
package tequio.publishing.timeline;
