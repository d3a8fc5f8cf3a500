/** Empties the tables that follow from the public record and fills them again from it. */
package tequio.operation.rebuild;
