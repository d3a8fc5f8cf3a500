package tequio.about.glossary;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.web.PublicPage;

/** Controller of the glossary. */
@Controller
@PublicPage
class GlossaryController {

  @GetMapping({"/glosario", "/en/glosario"})
  GlossaryPage glossary() {
    return new GlossaryPage();
  }
}
