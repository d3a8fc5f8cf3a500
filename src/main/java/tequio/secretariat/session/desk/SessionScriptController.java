package tequio.secretariat.session.desk;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tequio.web.working.Script;

/**
 * Serves the script that redraws a session and keeps what is typed while the connection is down.
 */
@RestController
public class SessionScriptController {

  private static final Script SCRIPT = Script.beside(SessionScriptController.class, "sesion");

  public static final String ADDRESS = SCRIPT.address();

  @GetMapping("/static/sesion.{hash}.js")
  ResponseEntity<byte[]> script() {
    return SCRIPT.answer();
  }
}
