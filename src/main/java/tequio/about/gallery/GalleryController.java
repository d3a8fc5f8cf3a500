package tequio.about.gallery;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.web.PublicPage;

/** Shows whoever changes the program how everything looks. */
@Controller
@PublicPage
class GalleryController {

  @GetMapping({"/pruebas/componentes", "/en/pruebas/componentes"})
  GalleryPage gallery() {
    return new GalleryPage();
  }
}
