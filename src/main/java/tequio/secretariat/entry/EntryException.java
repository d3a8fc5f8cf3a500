package tequio.secretariat.entry;

import java.util.Map;
import tequio.kernel.BusinessRuleException;

/** Says which fields of a form are wrong. */
public final class EntryException extends RuntimeException {

  private final transient Map<String, BusinessRuleException> problems;

  EntryException(Map<String, BusinessRuleException> problems) {
    super(problems.keySet().toString());
    this.problems = problems;
  }

  /** Returns the rule that each field violates, by its name. */
  Map<String, BusinessRuleException> problems() {
    return problems;
  }
}
