/** Nightly verification of stored files, the log and the record. */
package tequio.operation.scrub;
