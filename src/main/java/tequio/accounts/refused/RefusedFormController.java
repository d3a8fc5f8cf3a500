package tequio.accounts.refused;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.person.AccountId;
import tequio.web.Texts;

/** Controller that gives a refused form back after sign-in, to the account that typed it only. */
@Controller
class RefusedFormController {

  private final RefusedForms forms;

  RefusedFormController(RefusedForms forms) {
    this.forms = forms;
  }

  @GetMapping({"/cuenta/formulario", "/en/cuenta/formulario"})
  Object show(Caller caller, Texts t) {
    return forms
        .find(owner(caller))
        .<Object>map(RefusedFormPage::of)
        .orElse("redirect:" + t.to("/trabajo"));
  }

  @PostMapping({"/cuenta/formulario/descarte", "/en/cuenta/formulario/descarte"})
  String discard(Caller caller, Texts t) {
    boolean there = forms.discard(owner(caller));
    return "redirect:" + t.to(there ? "/trabajo" : "/cuenta");
  }

  private static AccountId owner(Caller caller) {
    return new AccountId(caller.personOrRefuse().account());
  }
}
