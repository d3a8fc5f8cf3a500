package tequio.about;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.settings.Setting;
import tequio.settings.Settings;
import tequio.web.PublicPage;

/**
 * Controller of the pages about the program: purpose, operator, accessibility and privacy. They
 * change only with a release or with the settings.
 */
@Controller
@PublicPage
class AboutController {

  private final Settings settings;

  AboutController(Settings settings) {
    this.settings = settings;
  }

  @GetMapping({"/acerca", "/en/acerca"})
  AboutPage about() {
    return new AboutPage(
        settings.find(Setting.TEQUIO_OPERATOR), settings.find(Setting.TEQUIO_CONTACT));
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
