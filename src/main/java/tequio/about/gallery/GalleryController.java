package tequio.about.gallery;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.web.PublicPage;

/** Controller of the component gallery, for developers. */
@Controller
@PublicPage
class GalleryController {

  @GetMapping({"/pruebas/componentes", "/en/pruebas/componentes"})
  GalleryPage gallery() {
    return new GalleryPage();
  }
}
