package tequio.secretariat.ballot;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.directory.name.NameKey;
import tequio.kernel.BusinessRuleException;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailAddress;
import tequio.mail.Outbox;
import tequio.publishing.version.DocumentVersion;
import tequio.secretariat.ballot.ElectorLetters.Recipient;
import tequio.secretariat.election.SectorElection;
import tequio.subscription.SubscriptionToken;
import tequio.territory.Gazetteer;

/** Writes to the electors of an election: at its opening, and on the day before it closes. */
@Component
public class WriteElectorLetters {

  enum Rule implements BusinessRuleException.Rule {
    /** Somebody else gets the letters of that address. */
    ADDRESS_TAKEN
  }

  private final ElectionActs acts;
  private final ElectorLetters letters;
  private final Outbox outbox;
  private final Gazetteer gazetteer;

  WriteElectorLetters(
      ElectionActs acts, ElectorLetters letters, Outbox outbox, Gazetteer gazetteer) {
    this.acts = acts;
    this.letters = letters;
    this.outbox = outbox;
    this.gazetteer = gazetteer;
  }

  /**
   * Registers an elector who votes by the link of a letter, which is written at once if the
   * election is open.
   *
   * @throws BusinessRuleException if somebody of that name or address is registered
   */
  @Transactional
  public void register(
      DocumentVersion<SectorElection> election,
      String name,
      MailAddress mail,
      Locale language,
      LocalDate today) {
    acts.open(election, today);
    if (letters.has(election.document(), mail)) {
      throw new BusinessRuleException(Rule.ADDRESS_TAKEN);
    }
    var unused = acts.register(election, name, today);
    letters.invite(election.document(), NameKey.of(name).value(), mail, language);
    write(election, today);
  }

  /** Writes the letters that are due on a day and were not written before. */
  @Transactional
  public void write(DocumentVersion<SectorElection> election, LocalDate today) {
    var its = election.content();
    if (!its.isOpen(today)) {
      return;
    }
    var document = election.document();
    for (var each : letters.unsent(document)) {
      letters.noteSent(document, each).ifPresent(it -> send("opening", election, each, it));
    }
    if (!today.isBefore(its.closes().last().minusDays(1))) {
      var morning = today.atStartOfDay(gazetteer.get(document.government()).zone()).toInstant();
      for (var each : letters.unreminded(document, morning)) {
        letters.noteReminded(document, each).ifPresent(it -> send("reminder", election, each, it));
      }
    }
  }

  private void send(
      String what,
      DocumentVersion<SectorElection> election,
      Recipient to,
      SubscriptionToken ticket) {
    var government = gazetteer.get(election.document().government());
    var link =
        "%s/secretariado/elecciones/%s/votar/%s"
            .formatted(government.path(), election.document().code(), ticket.value());
    var page =
        new ElectorEmail(
            what,
            government.fullName(),
            to.name(),
            election.content().title().words(),
            election.content().closes().last(),
            link);
    outbox.write(EmailMessage.to(to.mail(), to.language(), EmailPurpose.NOTICE, page));
  }
}
