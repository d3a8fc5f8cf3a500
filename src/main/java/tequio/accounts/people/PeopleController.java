package tequio.accounts.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Fresh;
import tequio.accounts.person.AccountId;
import tequio.accounts.role.EndRole;
import tequio.web.Texts;

/** Who has which role, for whoever may give and end them. */
@Controller
@RequestMapping({
  "/admin/personas",
  "/en/admin/personas",
  "/trabajo/{government}/personas",
  "/en/trabajo/{government}/personas"
})
class PeopleController {

  private final Lists lists;
  private final EndRole endRole;
  private final Fresh fresh;

  PeopleController(Lists lists, EndRole endRole, Fresh fresh) {
    this.lists = lists;
    this.endRole = endRole;
    this.fresh = fresh;
  }

  @GetMapping
  PeoplePage list(@PathVariable(required = false) @Nullable String government, Caller caller) {
    var office = Office.of(government);
    return lists.page(office, office.orRefuse(caller), false);
  }

  /** Ending a role takes power away: it asks for a recent sign-in, and for nobody else. */
  @PostMapping("/{id}/fin")
  Object end(
      @PathVariable(required = false) @Nullable String government,
      @PathVariable UUID id,
      Caller caller,
      Texts t) {
    var office = Office.of(government);
    var person = office.orRefuse(caller);
    fresh.toSend(person);
    return switch (endRole.end(id, new AccountId(person.account()), office.government())) {
      case ENDED -> "redirect:" + t.to(office.path() + "/personas");
      case NOT_THERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case LAST_ADMINISTRATOR -> lists.page(office, person, true);
    };
  }
}
