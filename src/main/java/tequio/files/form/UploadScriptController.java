package tequio.files.form;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tequio.web.working.Script;

/**
 * Serves the script that sends files in pieces, with their progress and a button that stops them.
 */
@RestController
public class UploadScriptController {

  private static final Script SCRIPT = Script.beside(UploadScriptController.class, "subidas");

  public static final String ADDRESS = SCRIPT.address();

  @GetMapping("/static/subidas.{hash}.js")
  ResponseEntity<byte[]> script() {
    return SCRIPT.answer();
  }
}
