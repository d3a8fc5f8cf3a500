/** What was public of plans at the end of any day: every dataset of plans is read from here. */
package tequio.plan.snapshot;
