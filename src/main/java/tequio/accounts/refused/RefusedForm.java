package tequio.accounts.refused;

import java.util.List;
import java.util.Map;

/**
 * A form that nobody carried out, since the session it was typed in had ended.
 *
 * @param address where it was sent, without the language
 * @param fields as typed
 */
record RefusedForm(String address, Map<String, List<String>> fields) {

  /** Never what was typed: this may end in a log. */
  @Override
  public String toString() {
    return "refused form";
  }
}
