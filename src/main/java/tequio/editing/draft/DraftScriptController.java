package tequio.editing.draft;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tequio.web.working.Script;

/** Serves the script that keeps typed forms while the connection is down. */
@RestController
public class DraftScriptController {

  private static final Script SCRIPT = Script.beside(DraftScriptController.class, "borrador");

  public static final String ADDRESS = SCRIPT.address();

  @GetMapping("/static/borrador.{hash}.js")
  ResponseEntity<byte[]> script() {
    return SCRIPT.answer();
  }
}
