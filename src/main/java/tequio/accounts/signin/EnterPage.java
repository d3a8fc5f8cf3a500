package tequio.accounts.signin;

import java.util.List;
import tequio.accounts.trial.TrialPerson;
import tequio.kernel.Page;

/**
 * The way in: asks for an address.
 *
 * @param left whether somebody has just gone out
 * @param mail as it was written, where it is no address
 * @param returnTo where to go on to
 * @param trial as whom a demonstration can be tried
 */
public record EnterPage(
    boolean left, String mail, boolean isFine, String returnTo, List<TrialPerson> trial)
    implements Page {

  @Override
  public int status() {
    return isFine ? 200 : 422;
  }
}
