package tequio.notice;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.audit.AuditAction;
import tequio.audit.AuditLog;
import tequio.kernel.Characters;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Controller of the form for a government's privacy notice. */
@Controller
@RequestMapping({"/trabajo/{government}/privacidad", "/en/trabajo/{government}/privacidad"})
class EditNoticeController {

  private final PrivacyNotices notices;
  private final Gazetteer gazetteer;
  private final AuditLog audit;

  EditNoticeController(PrivacyNotices notices, Gazetteer gazetteer, AuditLog audit) {
    this.notices = notices;
    this.gazetteer = gazetteer;
    this.audit = audit;
  }

  @GetMapping
  EditNoticePage show(@PathVariable String government, Caller caller) {
    var of = open(government, caller);
    return notices
        .find(of.key())
        .map(it -> EditNoticePage.of(of, it.contact(), it.words(), it.version()))
        .orElseGet(() -> EditNoticePage.of(of, "", "", 0));
  }

  @PostMapping
  @Transactional
  Object save(
      @PathVariable String government,
      @RequestParam(defaultValue = "") String contacto,
      @RequestParam(defaultValue = "") String texto,
      @RequestParam(defaultValue = "0") String visto,
      Caller caller,
      Texts t) {
    var of = open(government, caller);
    int read = visto.matches("\\d{1,6}") ? Integer.parseInt(visto) : 0;
    var typed =
        EditNoticePage.of(of, Characters.strip(contacto), Characters.strip(texto), read).checked();
    if (typed.isWrong()) {
      return typed;
    }
    if (!notices.save(of.key(), typed.contact(), typed.words(), read)) {
      return typed.overtakenBy(notices.find(of.key()));
    }
    var by = caller.personOrRefuse().account();
    audit.note(AuditAction.NOTICE_CHANGED, by, of.key(), "v" + (read + 1));
    return "redirect:" + t.to(of.path() + "/privacidad");
  }

  private Government open(String key, Caller caller) {
    var of =
        gazetteer
            .findByKey(key)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    caller.mayOrRefuse(Permission.EDIT_NOTICE, of.key());
    return of;
  }
}
