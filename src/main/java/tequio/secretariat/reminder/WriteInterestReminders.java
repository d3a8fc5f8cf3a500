package tequio.secretariat.reminder;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.secretariat.interest.Interests;
import tequio.secretariat.letter.AskForInterests;
import tequio.secretariat.link.SeatContacts;
import tequio.territory.Government;

/**
 * Writes to the members of one secretariat who owe a declaration of interests, each letter once.
 */
@Component
class WriteInterestReminders {

  private final Interests interests;
  private final SeatContacts contacts;
  private final InterestReminders reminders;
  private final AskForInterests letters;
  private final Clock clock;

  WriteInterestReminders(
      Interests interests,
      SeatContacts contacts,
      InterestReminders reminders,
      AskForInterests letters,
      Clock clock) {
    this.interests = interests;
    this.contacts = contacts;
    this.reminders = reminders;
    this.letters = letters;
    this.clock = clock;
  }

  @Transactional
  void write(Government government) {
    var addresses = contacts.list(government.key());
    var today = LocalDate.ofInstant(clock.instant(), government.zone());
    for (var member : interests.on(government.key(), today)) {
      var to = addresses.get(member.member().code());
      if (to != null
          && reminders.note(government.key(), member, InterestReminderMoment.of(member))) {
        letters.send(government, member, to);
      }
    }
  }
}
