package tequio.accounts.cuenta;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.person.AccountId;
import tequio.accounts.session.Session;
import tequio.accounts.session.Sessions;
import tequio.web.Texts;

/** Ends what somebody left open in a browser of theirs. Another's is not found, and stays. */
@Controller
class SessionsController {

  private final Sessions sessions;

  SessionsController(Sessions sessions) {
    this.sessions = sessions;
  }

  @PostMapping({"/cuenta/sesiones/{session}/fin", "/en/cuenta/sesiones/{session}/fin"})
  String end(@PathVariable UUID session, Caller caller, Texts t) {
    sessions.end(new AccountId(caller.personOrRefuse().account()), session);
    return "redirect:" + t.to("/cuenta");
  }

  @PostMapping({"/cuenta/sesiones/otras/fin", "/en/cuenta/sesiones/otras/fin"})
  String endOthers(Caller caller, Texts t) {
    var person = caller.personOrRefuse();
    var owner = new AccountId(person.account());
    sessions.list(owner).stream()
        .map(Session::id)
        .filter(id -> !id.equals(person.session()))
        .forEach(id -> sessions.end(owner, id));
    return "redirect:" + t.to("/cuenta");
  }
}
