/** What was public of plans at the end of any day: every dataset is read from here. */
@org.springframework.modulith.NamedInterface("snapshot")
package tequio.plan.snapshot;
