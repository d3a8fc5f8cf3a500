package tequio.web.error;

import java.util.List;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Page;
import tequio.web.Texts;

/** Page that says which business rule was violated. */
public record RefusalPage(BusinessRuleException.Rule rule, List<Object> details) implements Page {

  /** 409 Conflict. */
  @Override
  public int status() {
    return 409;
  }

  /**
   * Message key of the rule: {@code commitment.refused.already-published} for {@code
   * Commitment.Rule.ALREADY_PUBLISHED}.
   */
  public String key() {
    return Texts.kebab(rule.getClass().getEnclosingClass().getSimpleName())
        + ".refused."
        + Texts.kebab(rule.name());
  }

  /** Returns why it was refused, in words. */
  public String words(Texts t) {
    return t.say(key(), details.toArray());
  }
}
