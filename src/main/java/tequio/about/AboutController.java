package tequio.about;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.web.PublicPage;

/**
 * Controller of the pages about the program: purpose, accessibility and privacy. They change only
 * with a release.
 */
@Controller
@PublicPage
class AboutController {

  @GetMapping({"/acerca", "/en/acerca"})
  AboutPage about() {
    return new AboutPage();
  }

  @GetMapping({"/accesibilidad", "/en/accesibilidad"})
  AccessibilityPage accessibility() {
    return new AccessibilityPage();
  }

  @GetMapping({"/privacidad", "/en/privacidad"})
  PrivacyPage privacy() {
    return new PrivacyPage();
  }
}
