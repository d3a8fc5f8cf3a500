package tequio.accounts.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.administration.TermOfOfficePage.Line;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.caller.RecentSignInCheck;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.Characters;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.territory.GovernmentMatch;
import tequio.web.Texts;
import tequio.web.form.TypedDay;

/** Controller of the form that records the last day of an administration. */
@Controller
@RequestMapping({"/admin/administraciones", "/en/admin/administraciones"})
class TermOfOfficeController {

  private static final int LONGEST = 500;

  private final TermsOfOffice administrations;
  private final Gazetteer gazetteer;
  private final RecentSignInCheck fresh;
  private final AuditLog audit;

  TermOfOfficeController(
      TermsOfOffice administrations, Gazetteer gazetteer, RecentSignInCheck fresh, AuditLog audit) {
    this.administrations = administrations;
    this.gazetteer = gazetteer;
    this.fresh = fresh;
    this.audit = audit;
  }

  @GetMapping
  TermOfOfficePage list(Caller caller) {
    fresh.toBegin(caller.mayOrRefuse(Permission.SET_ADMINISTRATION));
    return page("", TypedDay.NONE, "", Optional.empty());
  }

  @PostMapping
  @Transactional
  Object set(
      @RequestParam(defaultValue = "") String gobierno,
      @RequestParam(name = "gobierno-elegido", defaultValue = "") String chosen,
      @RequestParam(defaultValue = "") String documento,
      @RequestParam Map<String, String> written,
      Caller caller,
      Texts t) {
    var person = caller.mayOrRefuse(Permission.SET_ADMINISTRATION);
    fresh.toSend(person);
    var match = gazetteer.match(gobierno, chosen);
    var government = match.found().map(Government::key);
    var typed = TypedDay.of(written, "termina");
    var ends = typed.find();
    var document = Characters.find(documento, LONGEST);
    if (government.isEmpty() || ends.isEmpty() || document.isEmpty()) {
      return page(gobierno, typed, documento, Optional.of(match));
    }
    administrations.set(new TermOfOffice(government.get(), ends.get(), document.get()));
    audit.note(
        AuditAction.ADMINISTRATION_SET, person.account(), government.get(), ends.get().toString());
    return "redirect:" + t.to("/admin/administraciones");
  }

  /** Returns the page; a match is given if the form was sent, and then problems are shown. */
  private TermOfOfficePage page(
      String name, TypedDay ends, String document, Optional<GovernmentMatch> sent) {
    var lines =
        administrations.list().stream()
            .map(it -> new Line(gazetteer.nameOf(it.government()), it.ends(), it.document()))
            .toList();
    return new TermOfOfficePage(
        lines,
        name,
        ends,
        document,
        sent.map(GovernmentMatch::candidates).orElse(List.of()),
        sent.filter(it -> it.found().isEmpty()).isPresent(),
        sent.isPresent() && ends.find().isEmpty(),
        sent.isPresent() && Characters.find(document, LONGEST).isEmpty());
  }
}
