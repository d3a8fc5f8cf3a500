package tequio.secretariat.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.secretariat.interest.InterestStatus;
import tequio.secretariat.seat.SeatOnDay;
import tequio.secretariat.seat.Seats;
import tequio.territory.Gazetteer;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** Tasks: a member declares interests in the last month before the day; vacant seats are filled. */
@Component
class SecretariatTasks implements TaskProvider {

  private static final int DAYS_BEFORE = 30;

  private final SecretariatDesk desk;
  private final SecretariatChoices choices;
  private final Seats seats;
  private final Gazetteer gazetteer;

  SecretariatTasks(
      SecretariatDesk desk, SecretariatChoices choices, Seats seats, Gazetteer gazetteer) {
    this.desk = desk;
    this.choices = choices;
    this.seats = seats;
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    var tasks = new ArrayList<Task>();
    for (var government : caller.governments(Permission.VOTE_IN_SECRETARIAT)) {
      var today = desk.today(gazetteer.get(government));
      choices.own(government, today, caller).stream()
          .filter(it -> !it.due().minusDays(DAYS_BEFORE).isAfter(today))
          .forEach(it -> tasks.add(declare(government, it, t)));
    }
    for (var government : caller.governments(Permission.CONVENE)) {
      if (seats.isInstalled(government)) {
        seats.on(government, desk.today(gazetteer.get(government))).stream()
            .filter(it -> it.isVacant() && it.vacantSince().isPresent())
            .forEach(it -> tasks.add(fill(government, it, t)));
      }
    }
    return List.copyOf(tasks);
  }

  private static Task declare(GovernmentKey government, InterestStatus status, Texts t) {
    return new Task(
        Optional.of(government),
        t.say("secretariat.task.interests"),
        t.say("secretariat.task.interests.more"),
        SecretariatDesk.path(government) + "/intereses",
        Optional.of(status.due()));
  }

  private static Task fill(GovernmentKey government, SeatOnDay seat, Texts t) {
    return new Task(
        Optional.of(government),
        t.say("secretariat.task.vacant", seat.number()),
        t.say("secretariat.vacant-since", t.day(seat.vacantSince().orElseThrow())),
        SecretariatDesk.path(government) + "/nombramiento",
        Optional.empty());
  }
}
