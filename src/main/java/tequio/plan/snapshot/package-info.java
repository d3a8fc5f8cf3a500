/** Snapshots of published plans at a moment, from which the datasets are read. */
package tequio.plan.snapshot;
