package tequio.consultation.grouping.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.consultation.desk.ConsultationDesk;
import tequio.consultation.desk.ConsultationDesk.OpenedConsultation;
import tequio.consultation.submission.SubmissionGroups;
import tequio.kernel.Characters;
import tequio.kernel.SubjectReference;
import tequio.web.Texts;

/** Controller of the page on which people decide the groups of submissions. */
@Controller
@RequestMapping({
  "/trabajo/{government}/consultas/{code}/grupos",
  "/en/trabajo/{government}/consultas/{code}/grupos"
})
class GroupingController {

  private static final int LONGEST_NAME = 200;

  private final ConsultationDesk desk;
  private final SubmissionGroups groups;
  private final GroupingActs acts;

  GroupingController(ConsultationDesk desk, SubmissionGroups groups, GroupingActs acts) {
    this.desk = desk;
    this.groups = groups;
    this.acts = acts;
  }

  @GetMapping
  GroupingPage show(@PathVariable String government, @PathVariable String code, Caller caller) {
    return page(open(government, code, caller), GroupingForm.NONE);
  }

  private GroupingPage page(OpenedConsultation its, GroupingForm form) {
    return new GroupingPage(
        its, groups.list(its.document()), groups.listApart(its.document()), form);
  }

  @PostMapping("/propuesta")
  String propose(
      @PathVariable String government, @PathVariable String code, Caller caller, Texts t) {
    var its = open(government, code, caller);
    acts.propose(its.its());
    return "redirect:" + t.to(its.path() + "/grupos");
  }

  @PostMapping("/publicacion")
  Object publish(
      @PathVariable String government,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String office,
      Caller caller,
      Texts t) {
    var its = open(government, code, caller);
    var by = Characters.find(office, LONGEST_NAME).map(Characters::inOneLine);
    if (by.isEmpty()) {
      return page(its, GroupingForm.NONE.wrong("office", t.say("grouping.no-office")));
    }
    acts.publish(its.its(), ConsultationDesk.runner(its, by.get(), caller));
    return "redirect:" + t.to(its.its().path());
  }

  @PostMapping("/{number}")
  @Transactional
  public Object change(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String que,
      @RequestParam(defaultValue = "") String nombre,
      @RequestParam(defaultValue = "") String con,
      @RequestParam(defaultValue = "") List<Integer> marcado,
      Caller caller,
      Texts t) {
    var its = open(government, code, caller);
    groups.lock(its.document());
    var name = Characters.find(nombre, LONGEST_NAME).map(Characters::inOneLine);
    var it = new GroupChange(number, name, target(con), marcado);
    var missing = missing(que, it);
    if (missing.isPresent()) {
      var form = new GroupingForm(number, nombre, con, marcado, Map.of());
      return page(its, form.wrong(missing.get(), t.say("grouping.no-" + missing.get())));
    }
    var unused = change(its.document(), que, it);
    return "redirect:" + t.to(its.path() + "/grupos");
  }

  /** What a form says about a group: its name, another group, marked submissions. */
  private record GroupChange(
      int group, Optional<String> name, Optional<Integer> other, List<Integer> marked) {}

  /** The first field that the act needs and that says nothing. */
  private static Optional<String> missing(String act, GroupChange it) {
    boolean marks = List.of("mover", "separar", "apartar").contains(act);
    if (marks && it.marked().isEmpty()) {
      return Optional.of(GroupingForm.MARKS);
    }
    if (List.of("unir", "mover").contains(act) && it.other().isEmpty()) {
      return Optional.of(GroupingForm.TARGET);
    }
    boolean named = List.of("nombrar", "separar").contains(act);
    return named && it.name().isEmpty() ? Optional.of(GroupingForm.NAME) : Optional.empty();
  }

  /** How many rows changed. */
  private int change(SubjectReference consultation, String act, GroupChange it) {
    return switch (act) {
      case "nombrar" -> groups.rename(consultation, it.group(), it.name().orElseThrow()) ? 1 : 0;
      case "unir" -> groups.join(consultation, it.group(), it.other().orElseThrow());
      case "mover" -> groups.move(consultation, it.other().orElseThrow(), it.marked());
      case "separar" -> groups.add(consultation, it.name(), it.marked());
      case "apartar" -> groups.leaveApart(consultation, it.marked());
      case "regresar" -> groups.undo(consultation, it.group());
      default -> 0;
    };
  }

  private static Optional<Integer> target(String typed) {
    return typed.matches("[1-9]\\d{0,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }

  private OpenedConsultation open(String government, String code, Caller caller) {
    return desk.open(government, code, caller, Permission.RUN_CONSULTATION);
  }
}
