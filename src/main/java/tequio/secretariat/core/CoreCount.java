package tequio.secretariat.core;

/**
 * Count of participants with something in common.
 *
 * @param key message key of what they have in common
 * @param percent share of all participants, whole
 */
public record CoreCount(String key, int participants, int percent) {

  static CoreCount of(String key, long participants, int all) {
    int percent = all == 0 ? 0 : Math.round(100f * participants / all);
    return new CoreCount(key, (int) participants, percent);
  }
}
