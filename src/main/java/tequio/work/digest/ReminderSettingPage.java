package tequio.work.digest;

import tequio.kernel.Page;

/**
 * Choice of how often letters about due days come.
 *
 * @param mail whether letters leave this site
 * @param saved whether it was saved just now
 * @param wrong whether nothing was chosen
 */
public record ReminderSettingPage(ReminderRhythm rhythm, boolean mail, boolean saved, boolean wrong)
    implements Page {

  @Override
  public int status() {
    return wrong ? 422 : 200;
  }
}
