package tequio.privacy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Register of processing activities: every kind of personal data held, with its retention period.
 * Messages of the same name describe it; retention jobs read their periods from here.
 */
public enum ProcessingActivity {
  /** Name and address of an account, erased this long after its last role. */
  ACCOUNT(Duration.ofDays(730), "erase-unused-accounts"),
  /** Roles held. They stay, without a name once the account is erased. */
  ROLE,
  SESSION(Duration.ofDays(14), "forget-ended-sessions"),
  SIGN_IN(Duration.ofMinutes(15), "forget-ended-sessions"),
  /** Form submitted after its session had ended, encrypted, until its sender signs in again. */
  REFUSED_FORM(Duration.ofHours(1), "forget-refused-forms"),
  INVITATION(Duration.ofDays(30), "forget-ended-sessions"),
  /** Encrypted secret of a second step, until its owner removes it. */
  TELEPHONE,
  /** Passkeys, until their owner removes them. */
  PASSKEY,
  /** Hashes of printed codes that sign in without mail. */
  PAPER_KEY(Duration.ofDays(365), "forget-paper-keys"),
  /** Name by which an identity provider identifies an account holder. */
  PROVIDER,
  /** Addresses that mail does not reach. */
  UNREACHED(Duration.ofDays(180), "erase-unused-accounts"),
  LETTER(Duration.ofDays(30), "mail-forget"),
  ASKED_FOLLOWING(Duration.ofDays(1), "forget-asked"),
  /** Subscriptions by mail, until the subscriber ends them. */
  FOLLOWER,
  ASKED_ADHESION(Duration.ofDays(1), "forget-asked-adhesions"),
  /** The address of whoever adhered to a declaration: until they leave it. */
  ADHERENT,
  /** Requests to join a civil-society core that nobody confirmed. */
  ASKED_CORE(Duration.ofDays(1), "forget-asked-core-requests"),
  /** Confirmed requests to join a civil-society core that nobody decided on. */
  UNDECIDED_CORE(Duration.ofDays(180), "forget-asked-core-requests"),
  /** Name and address of whoever takes part in a civil-society core: until they leave it. */
  CORE_PARTICIPANT,
  /** The address of whoever is to sign a declaration: until all have signed. */
  SIGNATORY,
  /** The address of a member of a secretariat who is asked to declare interests. */
  INTEREST_REQUEST(Duration.ofDays(30), "forget-interest-requests"),
  /**
   * Who may vote in the election of a sector, and the address to which the link goes: until its
   * count is public, or this long after its last day where nobody counts.
   */
  ELECTOR(Duration.ofDays(90), "forget-electors"),
  /** The address of whoever holds a seat in a secretariat: until somebody takes it off. */
  SEAT_CONTACT,
  /** Removed submissions of a consultation, while their removal can be contested. */
  REMOVED_SUBMISSION(Duration.ofDays(90), "forget-submissions"),
  /** The address at which somebody wants to hear what becomes of their submission. */
  SUBMISSION_CONTACT(Duration.ofDays(730), "forget-submissions"),
  ANSWERED_REQUEST(Duration.ofDays(30), "forget-answered-requests"),
  /**
   * Who came to a gathering, without names: sector and organisation. Counts are public, and stay.
   */
  ATTENDANCE(Duration.ofDays(90), "forget-attendance"),
  /** Names of those who agreed that everybody reads that they attended: until they take it back. */
  ATTENDEE_NAME,
  /**
   * What people wrote on cards of a working table, and their dots and scores, without names; what
   * is published stays.
   */
  TABLE_CARD(Duration.ofDays(90), "forget-table-cards"),
  /**
   * Name and profession of an expert invited to comment on a problem tree, and their comments: this
   * long after their link ended, and longer while a comment is not answered.
   */
  EXPERT(Duration.ofDays(180), "forget-problem-experts"),
  /** Names of files of which not all pieces came, and the account that sends them. */
  UPLOAD(Duration.ofDays(1), "forget-partial-uploads"),
  /** The log of working acts: keys of accounts and no names. */
  AUDIT,
  /** Names of public servants and organisations in public plans. */
  PUBLISHED;

  private static final Set<ProcessingActivity> STAYING =
      EnumSet.of(
          ROLE,
          ELECTOR,
          ANSWERED_REQUEST,
          ATTENDANCE,
          ATTENDEE_NAME,
          TABLE_CARD,
          EXPERT,
          UPLOAD,
          AUDIT,
          PUBLISHED,
          REMOVED_SUBMISSION);

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

  /** Part of the message keys under which purpose, readers and retention are described. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Longest time the data is kept; empty if no period ends it. */
  public Optional<Duration> kept() {
    return kept;
  }

  /**
   * Returns the retention period.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public Duration time() {
    return kept.orElseThrow();
  }

  /** Name of the job that deletes the data; empty if none does. */
  public String job() {
    return job;
  }

  /** Whether the data is erased at once when its owner asks for it. */
  public boolean isErasable() {
    return !STAYING.contains(this);
  }
}
