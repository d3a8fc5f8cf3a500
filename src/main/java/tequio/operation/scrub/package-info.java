/** Reads every night what is stored, to find on the same day what a disk or a hand has changed. */
package tequio.operation.scrub;
