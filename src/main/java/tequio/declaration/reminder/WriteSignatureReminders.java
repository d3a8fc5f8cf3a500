package tequio.declaration.reminder;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.declaration.signing.PendingDeclaration;
import tequio.declaration.signing.PendingDeclarations;
import tequio.declaration.signing.Signatories;
import tequio.declaration.signing.Signatory;
import tequio.declaration.signing.SignatureTerm;
import tequio.exercise.progress.ExerciseProgress;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.Outbox;
import tequio.territory.Gazetteer;
import tequio.web.Texts;

/** Writes to those who have not signed the declaration of one exercise, each letter once. */
@Component
class WriteSignatureReminders {

  private final PendingDeclarations declarations;
  private final Signatories signatories;
  private final SignatureReminders reminders;
  private final Outbox outbox;
  private final Gazetteer gazetteer;

  WriteSignatureReminders(
      PendingDeclarations declarations,
      Signatories signatories,
      SignatureReminders reminders,
      Outbox outbox,
      Gazetteer gazetteer) {
    this.declarations = declarations;
    this.signatories = signatories;
    this.reminders = reminders;
    this.outbox = outbox;
    this.gazetteer = gazetteer;
  }

  @Transactional
  void write(ExerciseProgress exercise) {
    declarations
        .find(exercise.document().government(), exercise.document().code())
        .filter(PendingDeclaration::isSigning)
        .ifPresent(it -> write(exercise, it));
  }

  private void write(ExerciseProgress exercise, PendingDeclaration declaration) {
    var zone = gazetteer.get(declaration.government()).zone();
    var term = SignatureTerm.end(exercise, declaration, zone);
    var moments = SignatureReminderMoment.of(exercise.profile().profile(), term, exercise.today());
    for (var whom : signatories.list(declaration)) {
      boolean owes = !whom.hasSigned() && whom.mail().filter(reminders::isWanted).isPresent();
      if (owes && reminders.note(declaration, whom, moments)) {
        send(declaration, whom, term);
      }
    }
  }

  private void send(PendingDeclaration declaration, Signatory whom, LocalDate term) {
    var page =
        new SignatureReminderEmail(
            gazetteer.get(declaration.government()).fullName(),
            whom.office(),
            term,
            "/cuenta/firmas/" + declaration.government());
    outbox.write(
        EmailMessage.to(whom.mail().orElseThrow(), Texts.SPANISH, EmailPurpose.NOTICE, page));
  }
}
