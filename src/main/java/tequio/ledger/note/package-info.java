/** Signed notes: checkpoints, proofs and the keys they are signed and verified with. */
@org.springframework.modulith.NamedInterface("note")
package tequio.ledger.note;
