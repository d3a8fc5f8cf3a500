package tequio.about.gallery;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows whoever changes the program how everything looks. */
@Controller
class GalleryController {

  @GetMapping({"/pruebas/componentes", "/en/pruebas/componentes"})
  GalleryPage gallery() {
    return new GalleryPage();
  }
}
