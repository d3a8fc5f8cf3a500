package tequio.accounts.refused;

import java.util.List;
import java.util.Map;

/**
 * Posted form that was not carried out because its session had ended.
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
