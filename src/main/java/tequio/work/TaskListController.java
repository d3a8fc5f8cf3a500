package tequio.work;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.RoleAssignment;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Controller of a person's task list, the start page after sign-in. */
@Controller
class TaskListController {

  private final List<TaskProvider> features;
  private final Gazetteer gazetteer;
  private final Clock clock;

  TaskListController(List<TaskProvider> features, Gazetteer gazetteer, Clock clock) {
    this.features = List.copyOf(features);
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /** Redirects accounts without a role to their account page. */
  @GetMapping({"/trabajo", "/en/trabajo"})
  Object home(Caller caller, Texts t) {
    if (caller.isSignedIn() && caller.roles().isEmpty()) {
      return "redirect:" + t.to("/cuenta");
    }
    caller.mayOrRefuse(Permission.WORK);
    var governments = governments(caller);
    var tasks =
        features.stream()
            .flatMap(it -> it.of(caller, t).stream())
            .sorted(comparing(it -> it.due().orElse(LocalDate.MAX)))
            .map(this::line)
            .toList();
    return new TaskListPage(tasks, governments);
  }

  private TaskListPage.Line line(Task task) {
    var of = task.government().map(gazetteer::get);
    var zone = of.orElseGet(gazetteer::federation).zone();
    return new TaskListPage.Line(
        task, of.map(Government::fullName).orElse(""), LocalDate.ofInstant(clock.instant(), zone));
  }

  /** Governments of the caller's roles whose drafts the caller may see. */
  private List<Government> governments(Caller caller) {
    return caller.roles().stream()
        .map(RoleAssignment::where)
        .flatMap(Optional::stream)
        .filter(it -> caller.may(Permission.SEE_DRAFTS, it))
        .distinct()
        .map(gazetteer::get)
        .toList();
  }
}
