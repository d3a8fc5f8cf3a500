package tequio.secretariat.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.secretariat.agreement.AgreementReader;
import tequio.secretariat.agreement.AgreementRecord;
import tequio.secretariat.meeting.MeetingState;
import tequio.secretariat.minutes.MinutesReader;
import tequio.secretariat.minutes.MinutesRecord;
import tequio.secretariat.record.MeetingReader;
import tequio.secretariat.record.MeetingRecord;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** What whoever runs sessions owes: to hold one, to have minutes approved, to ask owners. */
@Component
class MeetingTasks implements TaskProvider {

  private final MeetingReader meetings;
  private final MinutesReader minutes;
  private final AgreementReader agreements;

  MeetingTasks(MeetingReader meetings, MinutesReader minutes, AgreementReader agreements) {
    this.meetings = meetings;
    this.minutes = minutes;
    this.agreements = agreements;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.RUN_MEETING).stream().flatMap(it -> of(it, t)).toList();
  }

  private Stream<Task> of(GovernmentKey government, Texts t) {
    return Stream.of(
            meetings.list(government).stream().flatMap(it -> hold(it, t)),
            minutes.list(government).stream().flatMap(it -> approve(it, t)),
            agreements.listOverdue(government).stream().map(it -> ask(it, t)))
        .flatMap(it -> it);
  }

  private static Stream<Task> hold(MeetingRecord it, Texts t) {
    boolean come = !it.meeting().date().isAfter(it.today());
    boolean waits = it.state() == MeetingState.CALLED || it.state() == MeetingState.OPEN;
    return waits && come
        ? Stream.of(
            task(
                it.document().government(),
                t.say("meeting.task.hold", it.meeting().title().words()),
                t.say("meeting.task.hold.more"),
                "sesiones/" + it.document().code(),
                Optional.of(it.meeting().date())))
        : Stream.empty();
  }

  private static Stream<Task> approve(MinutesRecord it, Texts t) {
    return it.approval().isEmpty()
        ? Stream.of(
            task(
                it.document().government(),
                t.say("minutes.task.approve", it.minutes().title().words()),
                t.say("minutes.task.approve.more"),
                "actas/" + it.document().code(),
                it.minutes().commentsUntil().map(day -> day.last())))
        : Stream.empty();
  }

  private static Task ask(AgreementRecord it, Texts t) {
    return task(
        it.document().government(),
        t.say("agreement.task.ask", it.number(), it.content().owner().words()),
        it.content().title().words(),
        "acuerdos/" + it.number(),
        Optional.of(it.content().due().last()));
  }

  private static Task task(
      GovernmentKey government, String words, String more, String below, Optional<LocalDate> due) {
    var path = "/trabajo/" + government + "/secretariado/" + below;
    return new Task(Optional.of(government), words, more, path, due);
  }
}
