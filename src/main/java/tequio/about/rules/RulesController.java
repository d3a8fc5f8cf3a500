package tequio.about.rules;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.web.PublicPage;

/** Controller of the page that explains the status rule. */
@Controller
@PublicPage
class RulesController {

  @GetMapping({"/acerca/como-se-calcula", "/en/acerca/como-se-calcula"})
  RulesPage rules() {
    return new RulesPage();
  }
}
