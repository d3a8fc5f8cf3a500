/** Rebuild of the tables derived from the public record. */
package tequio.operation.rebuild;
