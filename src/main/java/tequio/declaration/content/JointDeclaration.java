package tequio.declaration.content;

import java.util.List;
import tequio.kernel.Text;

/**
 * A declaration as its parties signed it.
 *
 * @param exercise code of the exercise that it begins
 * @param opening the sentences that name the parties, written by the program
 * @param purpose what the parties want to achieve
 * @param topics what the exercise deals with
 * @param commitments what each party commits itself to
 * @param coordination how they work together
 * @param validity until when it holds and how a party leaves
 * @param parties as the profile of the state names them
 * @param signatures at least one of each party that signs
 * @param fingerprint SHA-256 of the words that were signed, see {@link DeclarationFingerprint}
 */
public record JointDeclaration(
    Text title,
    String exercise,
    Text opening,
    Text purpose,
    Text topics,
    Text commitments,
    Text coordination,
    Text validity,
    List<DeclarationParty> parties,
    List<DeclarationSignature> signatures,
    String fingerprint) {

  public JointDeclaration {
    parties = List.copyOf(parties);
    signatures = List.copyOf(signatures);
  }

  /** The same text with these signatures. */
  public JointDeclaration with(List<DeclarationSignature> signatures) {
    return with(signatures, fingerprint);
  }

  /** The same text under this fingerprint. */
  public JointDeclaration with(String fingerprint) {
    return with(signatures, fingerprint);
  }

  private JointDeclaration with(List<DeclarationSignature> signatures, String fingerprint) {
    return new JointDeclaration(
        title,
        exercise,
        opening,
        purpose,
        topics,
        commitments,
        coordination,
        validity,
        parties,
        signatures,
        fingerprint);
  }

  /** Signatures of a party, in the order of the list. */
  public List<DeclarationSignature> signatures(DeclarationParty party) {
    return signatures.stream().filter(it -> it.party().equals(party.code())).toList();
  }
}
