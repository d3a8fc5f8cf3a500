package tequio.accounts.signin;

import java.util.Optional;
import tequio.accounts.trial.TrialOffer;
import tequio.kernel.Page;

/**
 * Sign-in form.
 *
 * @param mail the typed text, if it was refused
 * @param canSend whether this site can send mail; otherwise people sign in with a printed code
 * @param returnTo address to continue at
 * @param provider the name of the identity provider, if there is one
 * @param trial the offer to people who try the program
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

  /** Reason why the form is shown. */
  public enum Why {
    ITSELF,
    LEFT,
    /** The requested page requires a recent proof of identity. */
    TOO_LONG_AGO,
    /** The passkey was not valid. */
    PASSKEY_REFUSED
  }

  @Override
  public int status() {
    return isFine ? 200 : 422;
  }
}
