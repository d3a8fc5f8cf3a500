package tequio.privacy;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The register of treatments, for everybody. */
@Controller
class TreatmentsController {

  @GetMapping({"/acerca/tratamientos", "/en/acerca/tratamientos"})
  TreatmentsPage show() {
    return new TreatmentsPage();
  }
}
