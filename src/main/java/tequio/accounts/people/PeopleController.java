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
import tequio.accounts.caller.RecentSignInCheck;
import tequio.accounts.role.EndRole;
import tequio.web.Texts;

/** Controller of the list of people and roles. */
@Controller
@RequestMapping({
  "/admin/personas",
  "/en/admin/personas",
  "/trabajo/{government}/personas",
  "/en/trabajo/{government}/personas"
})
class PeopleController {

  private final PeopleLists lists;
  private final EndRole endRole;
  private final RecentSignInCheck fresh;

  PeopleController(PeopleLists lists, EndRole endRole, RecentSignInCheck fresh) {
    this.lists = lists;
    this.endRole = endRole;
    this.fresh = fresh;
  }

  @GetMapping
  PeoplePage list(@PathVariable(required = false) @Nullable String government, Caller caller) {
    var office = InvitationScope.of(government);
    office.orRefuse(caller);
    return lists.page(office, caller, false);
  }

  /**
   * Ends a role after a recent sign-in; if its holder is a possible second person of the caller,
   * only requests the end.
   */
  @PostMapping("/{id}/fin")
  Object end(
      @PathVariable(required = false) @Nullable String government,
      @PathVariable UUID id,
      Caller caller,
      Texts t) {
    var office = fresh(government, caller);
    return answer(endRole.end(id, caller, office.government()), office, caller, t);
  }

  @PostMapping("/{id}/fin/confirmacion")
  Object confirm(
      @PathVariable(required = false) @Nullable String government,
      @PathVariable UUID id,
      Caller caller,
      Texts t) {
    var office = fresh(government, caller);
    return answer(endRole.confirm(id, caller, office.government()), office, caller, t);
  }

  @PostMapping("/{id}/fin/retiro")
  Object refuse(
      @PathVariable(required = false) @Nullable String government,
      @PathVariable UUID id,
      Caller caller,
      Texts t) {
    var office = InvitationScope.of(government);
    office.orRefuse(caller);
    return answer(endRole.refuse(id, caller, office.government()), office, caller, t);
  }

  private InvitationScope fresh(@Nullable String government, Caller caller) {
    var office = InvitationScope.of(government);
    fresh.toSend(office.orRefuse(caller));
    return office;
  }

  private Object answer(EndRole.Outcome outcome, InvitationScope office, Caller caller, Texts t) {
    return switch (outcome) {
      case ENDED, WAITS, STAYS -> "redirect:" + t.to(office.path() + "/personas");
      case NOT_THERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case LAST_ADMINISTRATOR -> lists.page(office, caller, true);
    };
  }
}
