package tequio.accounts.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.accounts.caller.Act;
import tequio.accounts.caller.Caller;

/** The desk of whoever administers the installation. */
@Controller
class AdminController {

  @GetMapping({"/admin", "/en/admin"})
  AdminPage show(Caller caller) {
    caller.mayOrRefuse(Act.SEE_PERMISSIONS);
    return new AdminPage();
  }

  @GetMapping({"/admin/permisos", "/en/admin/permisos"})
  PermissionsPage permissions(Caller caller) {
    caller.mayOrRefuse(Act.SEE_PERMISSIONS);
    return new PermissionsPage();
  }
}
