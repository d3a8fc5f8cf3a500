package tequio.work;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.accounts.caller.Act;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Held;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Where everybody who works here begins. */
@Controller
class WorkController {

  private final List<Tasks> features;
  private final Gazetteer gazetteer;
  private final Clock clock;

  WorkController(List<Tasks> features, Gazetteer gazetteer, Clock clock) {
    this.features = List.copyOf(features);
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  @GetMapping({"/trabajo", "/en/trabajo"})
  WorkPage home(Caller caller, Texts t) {
    caller.mayOrRefuse(Act.WORK);
    var governments = governments(caller);
    var tasks =
        features.stream()
            .flatMap(it -> it.of(caller, t).stream())
            .sorted(comparing(it -> it.due().orElse(LocalDate.MAX)))
            .map(this::line)
            .toList();
    return new WorkPage(tasks, governments);
  }

  private WorkPage.Line line(Task task) {
    var of = task.government().map(gazetteer::get);
    var zone = of.orElseGet(gazetteer::federation).zone();
    return new WorkPage.Line(
        task, of.map(Government::fullName).orElse(""), LocalDate.ofInstant(clock.instant(), zone));
  }

  /** Whose plans this person may see before they are public. */
  private List<Government> governments(Caller caller) {
    return caller.roles().stream()
        .map(Held::where)
        .flatMap(Optional::stream)
        .filter(it -> caller.may(Act.SEE_DRAFTS, it))
        .distinct()
        .map(gazetteer::get)
        .toList();
  }
}
