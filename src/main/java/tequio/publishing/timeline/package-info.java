/** The public record as events: versions, facts and erasures. */
@org.springframework.modulith.NamedInterface("timeline")
package tequio.publishing.timeline;
