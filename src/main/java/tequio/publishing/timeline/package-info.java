/** What became public, read from the public record as events, version by version. */
@org.springframework.modulith.NamedInterface("timeline")
package tequio.publishing.timeline;
