package tequio.accounts.signin;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tequio.accounts.secret.Secret;
import tequio.accounts.security.ReturnUrl;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;

/**
 * Stores a sign-in request. Whether the address has an account is looked up after the response, so
 * that neither its words nor its duration reveal it.
 */
@Component
public class BeginSignIn {

  private static final Logger LOG = LoggerFactory.getLogger(BeginSignIn.class);

  private final SignInRequests requests;
  private final SendSignInEmail letters;
  private final MailStatus mail;

  BeginSignIn(SignInRequests requests, SendSignInEmail letters, MailStatus mail) {
    this.requests = requests;
    this.letters = letters;
    this.mail = mail;
  }

  /** Whether a letter would leave at all. */
  boolean canSend() {
    return mail.canSend();
  }

  /** Inside the transaction of the form. */
  @CanIgnoreReturnValue
  SignInRequests.Keys begin(Secret preLogin, MailAddress mail, String returnTo, Locale language) {
    return begin(requests.begin(preLogin, mail, Optional.empty(), returnTo), mail, false, language);
  }

  /**
   * The same without waiting for the letter, for accounts that nobody owns.
   *
   * @return address of the page that the link of the letter leads to
   */
  public String beginAndOpen(Secret preLogin, MailAddress mail, String returnTo, Locale language) {
    return SendSignInEmail.path(begin(preLogin, mail, returnTo, language).link(), language);
  }

  /** The same for whoever wants an account: it is made once they show that they read the letter. */
  void register(Secret preLogin, MailAddress mail, String name, Locale language) {
    begin(requests.begin(preLogin, mail, Optional.of(name), ReturnUrl.HOME), mail, true, language);
  }

  @CanIgnoreReturnValue
  private SignInRequests.Keys begin(
      SignInRequests.Keys keys, MailAddress mail, boolean newcomer, Locale language) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            Thread.ofVirtual()
                .name("sign-in letter")
                .start(() -> write(mail, keys, newcomer, language));
          }
        });
    return keys;
  }

  /** Whoever misses it asks for another one. */
  private void write(MailAddress to, SignInRequests.Keys keys, boolean newcomer, Locale language) {
    try {
      letters.write(to, keys, newcomer, language);
    } catch (RuntimeException failed) {
      LOG.warn("a letter to sign in was not written: {}", failed.getClass().getSimpleName());
    }
  }
}
