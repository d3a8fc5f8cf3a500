package tequio.assessment.result;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tequio.territory.Gazetteer;
import tequio.web.PublicPage;
import tequio.web.Texts;

/**
 * Short addresses of assessments of no government, which the engine of documents keeps and draws
 * under the key of the federation.
 */
@Controller
@PublicPage
class AssessmentsOfNoneController {

  private final Gazetteer gazetteer;

  AssessmentsOfNoneController(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @GetMapping({"/diagnosticos", "/en/diagnosticos"})
  String list(Texts t) {
    return "redirect:" + t.to(gazetteer.federation().path() + "/diagnosticos");
  }

  @GetMapping({
    "/diagnosticos/{number:[1-9][0-9]{0,8}}",
    "/en/diagnosticos/{number:[1-9][0-9]{0,8}}"
  })
  String one(@PathVariable String number, Texts t) {
    return "redirect:" + t.to(gazetteer.federation().path() + "/diagnosticos/" + number);
  }
}
