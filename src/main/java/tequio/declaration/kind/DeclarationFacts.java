package tequio.declaration.kind;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tequio.declaration.content.Adhesion;
import tequio.declaration.content.Adhesion.AdherentType;
import tequio.declaration.content.AdhesionRefusal;
import tequio.declaration.content.DeclarationWithdrawal;
import tequio.publishing.version.StatedFact;

/** What was stated about a declaration after it was signed, in the order in which it was stated. */
public record DeclarationFacts(
    List<StatedFact<Adhesion>> adhesions,
    List<AdhesionRefusal> refusals,
    List<DeclarationWithdrawal> withdrawals) {

  /** Adhesions that nobody took back. */
  public List<StatedFact<Adhesion>> standing() {
    return adhesions.stream().filter(it -> !isWithdrawn(it.number())).toList();
  }

  /** How many stand of each type; types without any are 0. */
  public Map<AdherentType, Integer> counts() {
    var counts = new EnumMap<AdherentType, Integer>(AdherentType.class);
    for (var type : AdherentType.values()) {
      counts.put(type, 0);
    }
    standing().forEach(it -> counts.merge(it.content().type(), 1, Integer::sum));
    return counts;
  }

  public boolean isWithdrawn(int adhesion) {
    return withdrawals.stream()
        .anyMatch(it -> it.adhesion().filter(n -> n == adhesion).isPresent());
  }

  /** Whether a signatory of this name left. */
  public boolean isWithdrawn(String signatory) {
    return withdrawals.stream()
        .anyMatch(it -> it.signatory().filter(who -> who.words().equals(signatory)).isPresent());
  }
}
