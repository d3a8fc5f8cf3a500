package tequio.work;

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

  private final TaskLines tasks;
  private final Gazetteer gazetteer;

  TaskListController(TaskLines tasks, Gazetteer gazetteer) {
    this.tasks = tasks;
    this.gazetteer = gazetteer;
  }

  /** Redirects accounts without a role to their account page. */
  @GetMapping({"/trabajo", "/en/trabajo"})
  Object home(Caller caller, Texts t) {
    if (caller.isSignedIn() && caller.roles().isEmpty()) {
      return "redirect:" + t.to("/cuenta");
    }
    caller.mayOrRefuse(Permission.WORK);
    var governments = governments(caller);
    var convening =
        governments.stream()
            .filter(it -> it.key().isState() && caller.may(Permission.CONVENE, it.key()))
            .toList();
    return new TaskListPage(tasks.of(caller, t), governments, convening);
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
