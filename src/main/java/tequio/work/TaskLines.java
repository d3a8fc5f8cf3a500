package tequio.work;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.Caller;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Collects the tasks of a person from all features, what is due first before the rest. */
@Component
public class TaskLines {

  private final List<TaskProvider> features;
  private final Gazetteer gazetteer;
  private final Clock clock;

  TaskLines(List<TaskProvider> features, Gazetteer gazetteer, Clock clock) {
    this.features = List.copyOf(features);
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  public List<TaskListPage.Line> of(Caller caller, Texts t) {
    return features.stream()
        .flatMap(it -> it.of(caller, t).stream())
        .sorted(comparing(it -> it.due().orElse(LocalDate.MAX)))
        .map(this::line)
        .toList();
  }

  private TaskListPage.Line line(Task task) {
    var of = task.government().map(gazetteer::get);
    var zone = of.orElseGet(gazetteer::federation).zone();
    return new TaskListPage.Line(
        task, of.map(Government::fullName).orElse(""), LocalDate.ofInstant(clock.instant(), zone));
  }
}
