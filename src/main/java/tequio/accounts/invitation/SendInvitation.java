package tequio.accounts.invitation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailAddress;
import tequio.mail.Outbox;
import tequio.territory.Gazetteer;
import tequio.web.Texts;

/** Sends an invitation. Each new link replaces the one before. */
@Component
public class SendInvitation {

  private final Invitations invitations;
  private final Gazetteer gazetteer;
  private final Outbox outbox;
  private final String site;

  SendInvitation(
      Invitations invitations,
      Gazetteer gazetteer,
      Outbox outbox,
      @Value("${tequio.url:http://localhost}") String site) {
    this.invitations = invitations;
    this.gazetteer = gazetteer;
    this.outbox = outbox;
    this.site = site;
  }

  /**
   * Sends the letter with a new link; does nothing while the invitation waits for approval or has
   * no address.
   */
  @Transactional
  public void send(Invitation invitation, Locale language) {
    if (!invitation.waits()) {
      invitation.mail().ifPresent(mail -> send(invitation, mail, language));
    }
  }

  private void send(Invitation invitation, MailAddress mail, Locale language) {
    invitations
        .key(invitation.id(), InvitationKey.ofLetter())
        .ifPresent(key -> send(invitation, key, mail, language));
  }

  private void send(Invitation invitation, InvitationKey key, MailAddress mail, Locale language) {
    var letter =
        new InvitationEmail(
            invitation.by().name(),
            invitation.gives().role(),
            where(invitation),
            link(key, language),
            lastDay(invitation));
    outbox.write(EmailMessage.to(mail, language, EmailPurpose.INVITATION, letter));
  }

  /** Returns the printed letter with a new code; empty if the invitation has ended. */
  Optional<PrintedInvitationPage> print(Invitation invitation, Locale language) {
    return invitations
        .key(invitation.id(), InvitationKey.printed())
        .map(key -> page(invitation, key, language));
  }

  private PrintedInvitationPage page(Invitation invitation, InvitationKey key, Locale language) {
    return new PrintedInvitationPage(
        invitation.by().name(),
        invitation.gives().role(),
        where(invitation),
        link(key, language),
        key.grouped(),
        lastDay(invitation));
  }

  String where(Invitation invitation) {
    return invitation.gives().where().map(gazetteer::nameOf).orElse("");
  }

  /** Returns the last day for accepting, in the zone of its government. */
  public LocalDate lastDay(Invitation invitation) {
    var where = invitation.gives().where().flatMap(gazetteer::find);
    var zone = where.orElseGet(gazetteer::federation).zone();
    return LocalDate.ofInstant(invitation.expires(), zone);
  }

  private String link(InvitationKey key, Locale language) {
    return site + (language.equals(Texts.SPANISH) ? "" : "/en") + "/invitacion/" + key.text();
  }
}
