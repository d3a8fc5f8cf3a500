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
 * that neither its text nor its duration reveals it.
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

  /** Whether this site can send mail. */
  boolean canSend() {
    return mail.canSend();
  }

  /** Begins a sign-in; must be called in a transaction, after which the letter is sent. */
  @CanIgnoreReturnValue
  SignInRequests.Keys begin(Secret preLogin, MailAddress mail, String returnTo, Locale language) {
    return begin(requests.begin(preLogin, mail, Optional.empty(), returnTo), mail, false, language);
  }

  /**
   * Begins a sign-in of an invented account without waiting for the letter.
   *
   * @return address of the page behind the letter's link
   */
  public String beginAndOpen(Secret preLogin, MailAddress mail, String returnTo, Locale language) {
    return SendSignInEmail.path(begin(preLogin, mail, returnTo, language).link(), language);
  }

  /** Begins a registration; the account is created when the code or link of the letter is used. */
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

  /** Writes the letter; a failure is only logged, since the person can ask for another. */
  private void write(MailAddress to, SignInRequests.Keys keys, boolean newcomer, Locale language) {
    try {
      letters.write(to, keys, newcomer, language);
    } catch (RuntimeException failed) {
      LOG.warn("a letter to sign in was not written: {}", failed.getClass().getSimpleName());
    }
  }
}
