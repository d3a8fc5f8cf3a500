package tequio.gathering.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.gathering.act.GatheringReader;
import tequio.gathering.act.GatheringRecord;
import tequio.gathering.content.GatheringState;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** What a convener owes: the count of who came to a gathering, and its report. */
@Component
class GatheringTasks implements TaskProvider {

  private final GatheringReader gatherings;

  GatheringTasks(GatheringReader gatherings) {
    this.gatherings = gatherings;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.CONVENE).stream()
        .flatMap(it -> gatherings.listOwn(it).stream())
        .flatMap(it -> of(it, t))
        .toList();
  }

  private static Stream<Task> of(GatheringRecord it, Texts t) {
    boolean come = !it.gathering().date().isAfter(it.today());
    if (it.state() == GatheringState.ANNOUNCED && come) {
      return Stream.of(task(it, "count", "", Optional.of(it.gathering().date()), t));
    }
    return it.state() == GatheringState.HELD
        ? Stream.of(task(it, "report", "/informe", Optional.empty(), t))
        : Stream.empty();
  }

  private static Task task(
      GatheringRecord it, String what, String below, Optional<LocalDate> due, Texts t) {
    var document = it.document();
    return new Task(
        Optional.of(document.government()),
        t.say("gathering.task." + what, it.gathering().title().words()),
        t.say("gathering.task." + what + ".more"),
        GatheringDesk.path(document.government()) + "/" + document.code() + below,
        due);
  }
}
