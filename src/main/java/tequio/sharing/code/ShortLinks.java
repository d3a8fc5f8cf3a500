package tequio.sharing.code;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.territory.Government;

/** Short addresses of commitments: {@code /m/14097/3}. */
@Controller
public class ShortLinks {

  private final Gazetteer gazetteer;

  ShortLinks(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Of a government's board, below this site. */
  public static String to(Government government) {
    return "/m/" + government.key();
  }

  public static String to(Government government, int commitment) {
    return to(government) + "/" + commitment;
  }

  @GetMapping("/m/{key}/{number}")
  ResponseEntity<Void> commitment(@PathVariable String key, @PathVariable int number) {
    var government =
        GovernmentKey.find(key)
            .flatMap(gazetteer::find)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
        .location(URI.create(government.path() + "/compromisos/" + number))
        .build();
  }
}
