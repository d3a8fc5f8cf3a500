package tequio.accounts.account;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.person.AccountId;
import tequio.accounts.role.EndRole;
import tequio.web.Texts;

/** Controller that lets a person give up a role of their own. */
@Controller
class ResignRoleController {

  private final EndRole endRole;

  ResignRoleController(EndRole endRole) {
    this.endRole = endRole;
  }

  @PostMapping({"/cuenta/funciones/{id}/fin", "/en/cuenta/funciones/{id}/fin"})
  String leave(@PathVariable UUID id, Caller caller, Texts t) {
    var owner = new AccountId(caller.personOrRefuse().account());
    return switch (endRole.leave(id, owner)) {
      case ENDED, WAITS, STAYS -> "redirect:" + t.to("/cuenta");
      case NOT_THERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case LAST_ADMINISTRATOR -> "redirect:" + t.to("/cuenta?ultima");
    };
  }
}
