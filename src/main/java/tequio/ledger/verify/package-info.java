/** Checks what people keep of the public record, without the record. */
@org.springframework.modulith.NamedInterface("verify")
package tequio.ledger.verify;
