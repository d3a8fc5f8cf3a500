package tequio.secretariat.meeting.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tequio.rendering.PrintableDocument;
import tequio.secretariat.agreement.AgreementLine;
import tequio.secretariat.meeting.Meeting;
import tequio.secretariat.meeting.MeetingNotices.MeetingNotice;
import tequio.secretariat.meeting.MeetingState;
import tequio.secretariat.minutes.MinutesRecord;
import tequio.secretariat.record.MeetingRecord;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Texts;
import tequio.web.component.PageDownloads;

/**
 * A session: its call, who was there, what was decided and agreed.
 *
 * @param overdue agreements that it reviews, while it is to come
 */
public record MeetingPage(
    Government government,
    MeetingRecord its,
    MeetingNotice notice,
    List<AgreementLine> agreements,
    List<AgreementLine> overdue,
    Optional<MinutesRecord> minutes,
    GovernmentHeader place)
    implements PrintableDocument {

  public MeetingPage {
    agreements = List.copyOf(agreements);
    overdue = List.copyOf(overdue);
  }

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "sesion-%s-%s".formatted(government.key(), its.document().code());
  }

  public Meeting meeting() {
    return its.meeting();
  }

  public String path() {
    return government.path() + "/secretariado/sesiones/" + its.document().code();
  }

  public boolean isToCome() {
    return its.state() == MeetingState.CALLED && !its.isUnreported();
  }

  /** Whether the call was published here after the day of the session. */
  public boolean isLate() {
    var recorded = LocalDate.ofInstant(its.version().provenance().recorded(), government.zone());
    return its.version().version() == 1 && recorded.isAfter(meeting().date());
  }

  /** "27 de marzo de 2026, de 17:00 a 19:00 horas". */
  public String when(Texts t) {
    var day = t.day(meeting().day());
    return meeting()
        .ends()
        .map(it -> t.say("meeting.between", day, meeting().begins(), it))
        .orElseGet(() -> t.say("meeting.when", day, meeting().begins()));
  }

  public PageDownloads data() {
    return PageDownloads.of(
        government.path(),
        "sesiones-del-secretariado",
        "asistencia-al-secretariado",
        "decisiones-del-secretariado");
  }
}
