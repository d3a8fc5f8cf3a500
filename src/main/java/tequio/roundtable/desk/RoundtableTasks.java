package tequio.roundtable.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.roundtable.record.RoundtableReader;
import tequio.roundtable.record.RoundtableRecord;
import tequio.web.Texts;
import tequio.work.Task;
import tequio.work.TaskProvider;

/** What a facilitator owes: the results of a working table whose day has come. */
@Component
class RoundtableTasks implements TaskProvider {

  private final RoundtableReader roundtables;

  RoundtableTasks(RoundtableReader roundtables) {
    this.roundtables = roundtables;
  }

  @Override
  public List<Task> of(Caller caller, Texts t) {
    return caller.governments(Permission.RUN_TABLE).stream()
        .flatMap(it -> roundtables.list(it).stream())
        .flatMap(it -> of(it, t))
        .toList();
  }

  private static Stream<Task> of(RoundtableRecord it, Texts t) {
    if (!it.isOpen() || it.roundtable().date().isAfter(it.today())) {
      return Stream.empty();
    }
    var document = it.document();
    return Stream.of(
        new Task(
            Optional.of(document.government()),
            t.say("roundtable.task", it.roundtable().title().words()),
            t.say("roundtable.task.more"),
            RoundtableDesk.path(document.government()) + "/" + document.code(),
            Optional.of(it.roundtable().date())));
  }
}
