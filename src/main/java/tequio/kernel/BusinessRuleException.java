package tequio.kernel;

import java.util.List;

/** Violation of a business rule by a request, shown to the person by {@code tequio.web}. */
public final class BusinessRuleException extends RuntimeException {

  /**
   * Business rule, implemented by an enum beside each aggregate; the constant's name is its message
   * key.
   */
  public interface Rule {
    String name();
  }

  private final transient Rule rule;
  private final transient List<Object> details;

  public BusinessRuleException(Rule rule, Object... details) {
    super(rule.name() + " " + List.of(details));
    this.rule = rule;
    this.details = List.of(details);
  }

  public Rule rule() {
    return rule;
  }

  public List<Object> details() {
    return details;
  }
}
