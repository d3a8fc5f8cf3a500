package tequio.about.glossary;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class GlossaryController {

  @GetMapping({"/glosario", "/en/glosario"})
  GlossaryPage glossary() {
    return new GlossaryPage();
  }
}
