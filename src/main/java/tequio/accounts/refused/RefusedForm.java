package tequio.accounts.refused;

import java.util.List;
import java.util.Map;

/**
 * Posted form that was not carried out because its session had ended.
 *
 * @param address path it was sent to, without the language
 * @param fields as typed
 */
record RefusedForm(String address, Map<String, List<String>> fields) {

  /** Omits the fields, because this may be logged. */
  @Override
  public String toString() {
    return "refused form";
  }
}
