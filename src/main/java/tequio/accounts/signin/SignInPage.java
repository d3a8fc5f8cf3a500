package tequio.accounts.signin;

import java.util.List;
import java.util.Optional;
import tequio.accounts.demo.DemoUser;
import tequio.kernel.Page;

/**
 * Sign-in form.
 *
 * @param mail as it was written, where it is no address
 * @param returnTo where to go on to
 * @param provider the name of a provider of identities, where there is one
 * @param trial as whom a demonstration can be tried
 * @param demonstration whether whoever has the printed address can try it
 */
public record SignInPage(
    Why why,
    String mail,
    boolean isFine,
    String returnTo,
    List<DemoUser> trial,
    boolean demonstration,
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
