package tequio.exercise.reminder;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.PermissionHolders;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.StepProgress;
import tequio.exercise.progress.StepState;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;
import tequio.mail.Outbox;
import tequio.territory.Gazetteer;
import tequio.web.Texts;

/** Writes the letters about the due days of one exercise, each once. */
@Component
class WriteStepReminders {

  private final StepReminders reminders;
  private final PermissionHolders officers;
  private final Outbox outbox;
  private final MailStatus mail;
  private final Gazetteer gazetteer;

  WriteStepReminders(
      StepReminders reminders,
      PermissionHolders officers,
      Outbox outbox,
      MailStatus mail,
      Gazetteer gazetteer) {
    this.reminders = reminders;
    this.officers = officers;
    this.outbox = outbox;
    this.mail = mail;
    this.gazetteer = gazetteer;
  }

  @Transactional
  void write(ExerciseProgress exercise) {
    if (mail.canSend()) {
      exercise.steps().stream()
          .filter(it -> it.state() == StepState.UNDER_WAY)
          .forEach(it -> it.dueDay().ifPresent(due -> write(exercise, it, due)));
    }
  }

  private void write(ExerciseProgress exercise, StepProgress step, LocalDate due) {
    ReminderMoment.of(due, exercise.today())
        .ifPresent(moment ->
            officers
                .whoMay(Permission.PUBLISH, exercise.document().government())
                .forEach(it -> write(exercise, step, due, moment, it.account())));
  }

  private void write(
      ExerciseProgress exercise,
      StepProgress step,
      LocalDate due,
      ReminderMoment moment,
      UUID account) {
    reminders
        .findAddress(account)
        .filter(it -> reminders.note(exercise, step, due, moment, account))
        .ifPresent(it -> send(exercise, step, due, moment, it));
  }

  private void send(
      ExerciseProgress exercise,
      StepProgress step,
      LocalDate due,
      ReminderMoment moment,
      MailAddress to) {
    var document = exercise.document();
    var page =
        new StepReminderEmail(
            moment.word(),
            gazetteer.get(document.government()).fullName(),
            step.step().name().words(),
            due,
            step.missing().stream().map(it -> it.name().words()).toList(),
            "/trabajo/" + document.government() + "/ejercicios/" + document.code());
    outbox.write(EmailMessage.to(to, Texts.SPANISH, EmailPurpose.NOTICE, page));
  }
}
