package tequio.accounts.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.accounts.firststep.FirstSteps;

/** Controller of the administrator's start page. */
@Controller
class AdminController {

  private final FirstSteps steps;

  AdminController(FirstSteps steps) {
    this.steps = steps;
  }

  @GetMapping({"/admin", "/en/admin"})
  AdminPage show(Caller caller) {
    caller.mayOrRefuse(Permission.SEE_PERMISSIONS);
    return new AdminPage(steps.of(caller), steps.canSend());
  }

  @GetMapping({"/admin/permisos", "/en/admin/permisos"})
  PermissionsPage permissions(Caller caller) {
    caller.mayOrRefuse(Permission.SEE_PERMISSIONS);
    return new PermissionsPage();
  }
}
