package tequio.work.digest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.workscope.AccountCallers;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.Outbox;
import tequio.web.Texts;
import tequio.work.TaskLines;
import tequio.work.TaskListPage;

/** Writes the digest of one account, once for its day or week; none where nothing is due. */
@Component
class WriteDueDigest {

  private final ReminderSettings settings;
  private final AccountCallers callers;
  private final TaskLines tasks;
  private final Outbox outbox;
  private final MessageSource messages;

  WriteDueDigest(
      ReminderSettings settings,
      AccountCallers callers,
      TaskLines tasks,
      Outbox outbox,
      MessageSource messages) {
    this.settings = settings;
    this.callers = callers;
    this.tasks = tasks;
    this.outbox = outbox;
    this.messages = messages;
  }

  @Transactional
  void write(ReminderSettings.Recipient recipient, LocalDate today) {
    var t = new Texts(messages, Texts.SPANISH, ZoneOffset.UTC);
    var lines =
        callers
            .run(
                recipient.account(),
                caller -> new TaskListPage(tasks.of(caller, t), List.of(), List.of()))
            .map(TaskListPage::thisWeek)
            .orElse(List.of());
    if (!lines.isEmpty() && settings.claim(recipient.account(), today)) {
      outbox.write(
          EmailMessage.to(
              recipient.mail(), Texts.SPANISH, EmailPurpose.NOTICE, new DueDigestEmail(lines)));
    }
  }
}
