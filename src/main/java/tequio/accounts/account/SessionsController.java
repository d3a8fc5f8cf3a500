package tequio.accounts.account;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.person.AccountId;
import tequio.accounts.session.Sessions;
import tequio.web.Texts;

/**
 * Controller that ends a session of the signed-in person in another browser. Sessions of others
 * answer 404.
 */
@Controller
class SessionsController {

  private final Sessions sessions;

  SessionsController(Sessions sessions) {
    this.sessions = sessions;
  }

  @PostMapping({"/cuenta/sesiones/{session}/fin", "/en/cuenta/sesiones/{session}/fin"})
  String end(@PathVariable UUID session, Caller caller, Texts t) {
    if (!sessions.end(new AccountId(caller.personOrRefuse().account()), session)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:" + t.to("/cuenta");
  }

  @PostMapping({"/cuenta/sesiones/otras/fin", "/en/cuenta/sesiones/otras/fin"})
  String endOthers(Caller caller, Texts t) {
    var person = caller.personOrRefuse();
    sessions.endOthers(new AccountId(person.account()), person.session());
    return "redirect:" + t.to("/cuenta");
  }
}
