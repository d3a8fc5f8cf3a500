package tequio.accounts.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in for people with an account. */
@Controller
class EnterController {

  @GetMapping({"/entrar", "/en/entrar"})
  EnterPage show(@RequestParam(required = false) @Nullable String salida) {
    return new EnterPage(salida != null);
  }
}
