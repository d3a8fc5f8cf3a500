/** What features may read of the public record, and how they read what was written long ago. */
@org.springframework.modulith.NamedInterface("history")
package tequio.ledger.history;
