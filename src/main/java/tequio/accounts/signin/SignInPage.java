package tequio.accounts.signin;

import java.util.Optional;
import tequio.accounts.trial.TrialOffer;
import tequio.kernel.Page;

/**
 * Sign-in form.
 *
 * @param mail as it was written, where it is no address
 * @param canSend whether letters leave this site; else people come in with a code on paper
 * @param returnTo where to go on to
 * @param provider the name of a provider of identities, where there is one
 * @param trial what is offered to those who try the program
 */
public record SignInPage(
    Why why,
    String mail,
    boolean isFine,
    boolean canSend,
    String returnTo,
    TrialOffer trial,
    Optional<String> provider)
    implements Page {

  /** What brought somebody to the door. */
  public enum Why {
    ITSELF,
    LEFT,
    /** What they want to do asks for a recent proof of who they are. */
    TOO_LONG_AGO,
    /** A device answered what opens nothing. */
    PASSKEY_REFUSED
  }

  @Override
  public int status() {
    return isFine ? 200 : 422;
  }
}
