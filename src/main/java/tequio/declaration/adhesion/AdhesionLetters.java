package tequio.declaration.adhesion;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.Text;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailStatus;
import tequio.mail.Outbox;
import tequio.subscription.SubscriptionToken;
import tequio.territory.Gazetteer;

/** Letters to those who want to adhere. */
@Component
class AdhesionLetters {

  private final Outbox outbox;
  private final MailStatus mail;
  private final Gazetteer gazetteer;

  AdhesionLetters(Outbox outbox, MailStatus mail, Gazetteer gazetteer) {
    this.outbox = outbox;
    this.mail = mail;
    this.gazetteer = gazetteer;
  }

  void confirm(AdhesionRequest request, SubscriptionToken ticket) {
    send(request, EmailPurpose.CONFIRMATION, "confirm", Optional.of(ticket), Optional.empty());
  }

  void accepted(AdhesionRequest request, SubscriptionToken ticket) {
    send(request, EmailPurpose.NOTICE, "accepted", Optional.of(ticket), Optional.empty());
  }

  void refused(AdhesionRequest request, Text reason) {
    send(request, EmailPurpose.NOTICE, "refused", Optional.empty(), Optional.of(reason));
  }

  private void send(
      AdhesionRequest request,
      EmailPurpose purpose,
      String what,
      Optional<SubscriptionToken> ticket,
      Optional<Text> reason) {
    if (!mail.canSend()) {
      return;
    }
    var government = gazetteer.get(request.government());
    var link = ticket.map(it -> government.path() + "/declaracion/adherirse/" + it.value());
    var page = new AdhesionEmail(what, government.fullName(), request.name(), link, reason);
    outbox.write(EmailMessage.to(request.address(), request.language(), purpose, page));
  }
}
