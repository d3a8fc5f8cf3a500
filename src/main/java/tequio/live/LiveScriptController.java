package tequio.live;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tequio.web.working.Script;

/**
 * Serves the script that redraws live screens and keeps what is typed while the connection is down.
 */
@RestController
public class LiveScriptController {

  private static final Script SCRIPT = Script.beside(LiveScriptController.class, "en-vivo");

  public static final String ADDRESS = SCRIPT.address();

  @GetMapping("/static/en-vivo.{hash}.js")
  ResponseEntity<byte[]> script() {
    return SCRIPT.answer();
  }
}
