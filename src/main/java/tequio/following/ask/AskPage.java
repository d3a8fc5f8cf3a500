package tequio.following.ask;

import tequio.following.Subjects;
import tequio.kernel.Page;

/**
 * Asks where to write when something changes.
 *
 * @param address as it was typed
 * @param problem that no mail can reach it
 */
public record AskPage(Subjects.Named what, String address, boolean problem) implements Page {

  @Override
  public int status() {
    return problem ? 422 : 200;
  }
}
