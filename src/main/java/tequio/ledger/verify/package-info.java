/** Offline verification of downloaded entries and logs. */
@org.springframework.modulith.NamedInterface("verify")
package tequio.ledger.verify;
