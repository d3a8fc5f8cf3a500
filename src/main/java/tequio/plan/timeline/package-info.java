/** What became public, read from the public record: timelines, versions, and what changed. */
@org.springframework.modulith.NamedInterface("timeline")
package tequio.plan.timeline;
