package tequio.notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.territory.Government;
import tequio.web.PublicPage;

/** Controller of the public privacy notice of a government. */
@Controller
@PublicPage
class NoticeController {

  private final PrivacyNotices notices;

  NoticeController(PrivacyNotices notices) {
    this.notices = notices;
  }

  @GetMapping({
    "/{state}/privacidad",
    "/{state}/{municipality}/privacidad",
    "/en/{state}/privacidad",
    "/en/{state}/{municipality}/privacidad"
  })
  NoticePage show(Government government) {
    return new NoticePage(government, notices.find(government.key()));
  }
}
