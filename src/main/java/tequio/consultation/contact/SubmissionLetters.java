package tequio.consultation.contact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.consultation.act.ConsultationRecord;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailStatus;
import tequio.mail.Outbox;
import tequio.storage.TenantContext;
import tequio.subscription.SubscriptionToken;
import tequio.territory.Gazetteer;

/** Letters to those who want to hear what becomes of their submission. */
@Component
public class SubmissionLetters {

  private final SubmissionContacts contacts;
  private final Outbox outbox;
  private final MailStatus mail;
  private final Gazetteer gazetteer;
  private final TenantContext scope;

  SubmissionLetters(
      SubmissionContacts contacts,
      Outbox outbox,
      MailStatus mail,
      Gazetteer gazetteer,
      TenantContext scope) {
    this.contacts = contacts;
    this.outbox = outbox;
    this.mail = mail;
    this.gazetteer = gazetteer;
    this.scope = scope;
  }

  /** Whether addresses can be asked for. */
  public boolean canSend() {
    return mail.canSend();
  }

  /**
   * Stores an address and asks its owner to confirm it; whether a letter goes there. Where none
   * does, the address is not stored.
   */
  @Transactional
  public boolean ask(ConsultationRecord consultation, SubmissionContact contact) {
    if (!mail.canSend()) {
      return false;
    }
    return scope.within(
        List.of(consultation.document().government()),
        () -> {
          var ticket = contacts.add(contact);
          ticket.ifPresent(
              it -> write(consultation, contact, SubmissionTurn.RECEIVED, Optional.of(it)));
          return ticket.isPresent();
        });
  }

  /** Tells what happened with some submissions. */
  @Transactional
  public void tell(
      ConsultationRecord consultation, Collection<Integer> submissions, SubmissionTurn turn) {
    within(
        consultation,
        () -> {
          for (var it : contacts.listConfirmed(consultation.document(), submissions)) {
            write(consultation, it, turn, Optional.of(contacts.renew(it)));
          }
        });
  }

  /** Tells that the consultation is answered, and deletes all its addresses. */
  @Transactional
  public void tellEnd(ConsultationRecord consultation) {
    within(
        consultation,
        () -> {
          for (var it : contacts.listConfirmed(consultation.document())) {
            write(consultation, it, SubmissionTurn.ANSWERED, Optional.empty());
          }
          var unused = contacts.removeAll(consultation.document());
        });
  }

  private void within(ConsultationRecord consultation, Runnable work) {
    var unused =
        scope.within(
            List.of(consultation.document().government()),
            () -> {
              work.run();
              return true;
            });
  }

  private void write(
      ConsultationRecord consultation,
      SubmissionContact contact,
      SubmissionTurn turn,
      Optional<SubscriptionToken> ticket) {
    if (!mail.canSend()) {
      return;
    }
    var page =
        new SubmissionEmail(
            turn,
            gazetteer.get(consultation.document().government()).fullName(),
            consultation.consultation().title().words(),
            contact.submission(),
            consultation.path() + "/planteamientos/" + contact.submission(),
            ticket.map(it -> consultation.path() + "/participar/aviso/" + it.value()));
    var purpose = turn == SubmissionTurn.RECEIVED ? EmailPurpose.CONFIRMATION : EmailPurpose.NOTICE;
    outbox.write(EmailMessage.to(contact.address(), contact.language(), purpose, page));
  }
}
