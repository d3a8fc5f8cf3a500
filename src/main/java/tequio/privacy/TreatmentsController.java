package tequio.privacy;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.web.PublicPage;

/** Controller of the public register of processing activities. */
@Controller
@PublicPage
class TreatmentsController {

  @GetMapping({"/acerca/tratamientos", "/en/acerca/tratamientos"})
  TreatmentsPage show() {
    return new TreatmentsPage();
  }
}
