package tequio.accounts.passkey;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tequio.web.working.Script;

/** Serves the script that calls the browser's WebAuthn API. */
@RestController
public class PasskeyScript {

  private static final Script SCRIPT = Script.beside(PasskeyScript.class, "llave");

  public static final String ADDRESS = SCRIPT.address();

  @GetMapping("/static/llave.{hash}.js")
  ResponseEntity<byte[]> script() {
    return SCRIPT.answer();
  }
}
