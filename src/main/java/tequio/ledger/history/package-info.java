/** What features may read of the public record, in the current form of its bodies. */
@org.springframework.modulith.NamedInterface("history")
package tequio.ledger.history;
