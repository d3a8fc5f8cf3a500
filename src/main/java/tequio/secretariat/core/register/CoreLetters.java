package tequio.secretariat.core.register;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.kernel.Actor;
import tequio.kernel.Text;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailStatus;
import tequio.mail.Outbox;
import tequio.secretariat.core.CoreCall;
import tequio.subscription.SubscriptionToken;
import tequio.territory.Gazetteer;

/** Letters to those who ask to join a civil-society core, and to its participants. */
@Component
class CoreLetters {

  private final Outbox outbox;
  private final MailStatus mail;
  private final Gazetteer gazetteer;

  CoreLetters(Outbox outbox, MailStatus mail, Gazetteer gazetteer) {
    this.outbox = outbox;
    this.mail = mail;
    this.gazetteer = gazetteer;
  }

  void confirm(CoreParticipant asks, SubscriptionToken ticket) {
    send(asks, EmailPurpose.CONFIRMATION, "confirm", Optional.of(ticket), Optional.empty());
  }

  void admitted(CoreParticipant asks, SubscriptionToken ticket) {
    send(asks, EmailPurpose.PARTICIPATION, "admitted", Optional.of(ticket), Optional.empty());
  }

  /** Tells a participant that an office took them off, and which one. */
  void removed(CoreParticipant its, Actor by) {
    var who = Optional.of(Text.spanish(by.name()));
    send(its, EmailPurpose.NOTICE, "removed", Optional.empty(), who);
  }

  /**
   * Deletes what waits to be sent to a participant who leaves, and the address of what was sent.
   */
  void forget(CoreParticipant its) {
    outbox.forget(its.address(), Set.of(EmailPurpose.CONFIRMATION, EmailPurpose.PARTICIPATION));
  }

  void refused(CoreParticipant asks, Text reason) {
    send(asks, EmailPurpose.NOTICE, "refused", Optional.empty(), Optional.of(reason));
  }

  void called(CoreParticipant to, SubscriptionToken ticket, int number, CoreCall call) {
    if (mail.canSend()) {
      var government = gazetteer.get(to.government());
      var core = government.path() + "/secretariado/nucleo";
      var page =
          new CoreCallEmail(
              government.fullName(),
              call,
              core + "#convocatoria-" + number,
              core + "/unirse/" + ticket.value());
      outbox.write(EmailMessage.to(to.address(), to.language(), EmailPurpose.PARTICIPATION, page));
    }
  }

  private void send(
      CoreParticipant to,
      EmailPurpose purpose,
      String what,
      Optional<SubscriptionToken> ticket,
      Optional<Text> reason) {
    if (mail.canSend()) {
      var government = gazetteer.get(to.government());
      var link = ticket.map(it -> government.path() + "/secretariado/nucleo/unirse/" + it.value());
      var page = new CoreEmail(what, government.fullName(), to.name(), link, reason);
      outbox.write(EmailMessage.to(to.address(), to.language(), purpose, page));
    }
  }
}
