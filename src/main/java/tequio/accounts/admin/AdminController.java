package tequio.accounts.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;

/** Controller of the administrator's start page. */
@Controller
class AdminController {

  @GetMapping({"/admin", "/en/admin"})
  AdminPage show(Caller caller) {
    caller.mayOrRefuse(Permission.SEE_PERMISSIONS);
    return new AdminPage();
  }

  @GetMapping({"/admin/permisos", "/en/admin/permisos"})
  PermissionsPage permissions(Caller caller) {
    caller.mayOrRefuse(Permission.SEE_PERMISSIONS);
    return new PermissionsPage();
  }
}
