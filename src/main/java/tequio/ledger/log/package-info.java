/** The published log as files: written, signed, read and audited. */
@org.springframework.modulith.NamedInterface("log")
package tequio.ledger.log;
