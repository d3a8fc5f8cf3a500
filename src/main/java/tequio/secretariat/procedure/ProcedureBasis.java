package tequio.secretariat.procedure;

import java.util.Optional;
import java.util.Set;

/**
 * Which document says which part of a procedure.
 *
 * @param profile state profile in force on the day
 * @param rules rules of the secretariat in force on the day; empty if there are none
 * @param fromRules parts that the rules say; the profile says the others
 */
public record ProcedureBasis(
    ProcedureSource profile, Optional<ProcedureSource> rules, Set<ProcedureField> fromRules) {

  public ProcedureBasis {
    fromRules = Set.copyOf(fromRules);
  }

  /** Returns the document that says a part. */
  public ProcedureSource of(ProcedureField field) {
    return rules.filter(it -> fromRules.contains(field)).orElse(profile);
  }
}
