package tequio.secretariat.link;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.ReportingParty;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;
import tequio.mail.Outbox;
import tequio.secretariat.agreement.AgreementRecord;
import tequio.territory.Government;
import tequio.web.Texts;

/** Writes to the owner of an agreement, with a link to report without an account. */
@Component
public class AgreementLetters {

  /** How long a link opens the report, from the day it is sent or that the agreement is due. */
  private static final Duration GOOD = Duration.ofDays(60);

  private final CapabilityLinks links;
  private final Outbox outbox;
  private final MailStatus mail;
  private final Clock clock;

  AgreementLetters(CapabilityLinks links, Outbox outbox, MailStatus mail, Clock clock) {
    this.links = links;
    this.outbox = outbox;
    this.mail = mail;
    this.clock = clock;
  }

  /** Whether a letter was written; false if this site sends no mail. */
  @Transactional
  public boolean send(
      Government government, AgreementRecord agreement, ReportingParty voice, MailAddress to) {
    if (!mail.canSend()) {
      return false;
    }
    var content = agreement.content();
    var token = links.make(link(government, agreement, voice));
    var page =
        new AgreementEmail(
            government.fullName(),
            agreement.number(),
            content.title().words(),
            content.due(),
            content.proof().words(),
            government.path() + "/secretariado/enlace/" + token.value());
    outbox.write(EmailMessage.to(to, Texts.SPANISH, EmailPurpose.NOTICE, page));
    return true;
  }

  private CapabilityLink link(
      Government government, AgreementRecord agreement, ReportingParty voice) {
    var due = agreement.content().due().last().atStartOfDay(government.zone()).toInstant();
    var from = due.isAfter(clock.instant()) ? due : clock.instant();
    var holder = agreement.content().owner().words();
    return new CapabilityLink(agreement.document(), holder, Optional.of(voice), from.plus(GOOD));
  }
}
