package tequio.declaration.signing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;
import tequio.mail.Outbox;
import tequio.territory.Gazetteer;
import tequio.web.Texts;

/** Writes to those who are to sign on screen. */
@Component
class RequestSignatures {

  private final Outbox outbox;
  private final MailStatus mail;
  private final Gazetteer gazetteer;

  RequestSignatures(Outbox outbox, MailStatus mail, Gazetteer gazetteer) {
    this.outbox = outbox;
    this.mail = mail;
    this.gazetteer = gazetteer;
  }

  @Transactional
  void send(PendingDeclaration declaration, List<Signatory> whom) {
    if (mail.canSend()) {
      for (var signatory : whom) {
        signatory
            .mail()
            .filter(it -> !signatory.hasSigned())
            .ifPresent(it -> send(declaration, signatory, it));
      }
    }
  }

  private void send(PendingDeclaration declaration, Signatory whom, MailAddress to) {
    var government = gazetteer.get(declaration.government());
    var page =
        new SignatureRequestEmail(
            government.fullName(), whom.office(), "/cuenta/firmas/" + declaration.government());
    outbox.write(EmailMessage.to(to, Texts.SPANISH, EmailPurpose.NOTICE, page));
  }
}
