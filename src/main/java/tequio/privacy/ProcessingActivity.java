package tequio.privacy;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Register of treatments: every kind of personal data held, with its retention period. Messages of
 * the same name describe it; retention jobs read their periods from here.
 */
public enum ProcessingActivity {
  /** Name and address; where no role is held any more, it is erased after this. */
  ACCOUNT(Duration.ofDays(730), "erase-unused-accounts"),
  /** Who was what: stays, without a name once the account is erased. */
  ROLE,
  SESSION(Duration.ofDays(14), "forget-ended-sessions"),
  SIGN_IN(Duration.ofMinutes(15), "forget-ended-sessions"),
  /** A form sent when its session had ended, sealed, until its owner is in again. */
  REFUSED_FORM(Duration.ofHours(1), "forget-refused-forms"),
  INVITATION(Duration.ofDays(30), "forget-ended-sessions"),
  /** The secret of a second step, sealed: until its owner takes it away. */
  TELEPHONE,
  /** Devices that let somebody in: until their owner takes them away. */
  PASSKEY,
  /** Codes on paper that let somebody in without mail, as hashes. */
  PAPER_KEY(Duration.ofDays(365), "forget-paper-keys"),
  /** Under which name a provider of identities knows somebody. */
  PROVIDER,
  /** That letters do not reach an address. */
  UNREACHED(Duration.ofDays(180), "erase-unused-accounts"),
  LETTER(Duration.ofDays(30), "mail-forget"),
  ASKED_FOLLOWING(Duration.ofDays(1), "forget-asked"),
  /** Until its owner leaves. */
  FOLLOWER,
  ASKED_ADHESION(Duration.ofDays(1), "forget-asked-adhesions"),
  /** The address of whoever adhered to a declaration: until they leave it. */
  ADHERENT,
  /** The address of whoever is to sign a declaration: until all have signed. */
  SIGNATORY,
  ANSWERED_REQUEST(Duration.ofDays(30), "forget-answered-requests"),
  /**
   * Who came to a gathering, without names: sector and organisation. Counts are public, and stay.
   */
  ATTENDANCE(Duration.ofDays(90), "forget-attendance"),
  /** Names of those who agreed that everybody reads that they attended: until they take it back. */
  ATTENDEE_NAME,
  /** The log of working acts: keys of accounts and no names. */
  AUDIT,
  /** Names of public servants and organisations in plans that are public. */
  PUBLISHED;

  private final Optional<Duration> kept;
  private final String job;

  ProcessingActivity() {
    this.kept = Optional.empty();
    this.job = "";
  }

  ProcessingActivity(Duration kept, String job) {
    this.kept = Optional.of(kept);
    this.job = job;
  }

  /** Under which the words stand that say what for, who sees it and how long. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How long at most; empty where no time ends it. */
  public Optional<Duration> kept() {
    return kept;
  }

  /** The same where there certainly is one. */
  public Duration time() {
    return kept.orElseThrow();
  }

  /** The name of the job that forgets it; empty where none does. */
  public String job() {
    return job;
  }

  /** Erased at once when its owner asks for it. */
  public boolean isErasable() {
    return switch (this) {
      case ACCOUNT,
          SESSION,
          SIGN_IN,
          REFUSED_FORM,
          INVITATION,
          TELEPHONE,
          PASSKEY,
          PAPER_KEY,
          PROVIDER,
          UNREACHED,
          LETTER,
          ASKED_FOLLOWING,
          FOLLOWER,
          ASKED_ADHESION,
          ADHERENT,
          SIGNATORY ->
          true;
      case ROLE, ANSWERED_REQUEST, ATTENDANCE, ATTENDEE_NAME, AUDIT, PUBLISHED -> false;
    };
  }
}
