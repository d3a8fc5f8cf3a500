package tequio.territory.address;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tequio.kernel.Page;
import tequio.territory.Gazetteer;

/** Exception handler: redirects other spellings of an address to the canonical one. */
@Controller
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AddressRedirectAdvice {

  private static final int MOST_NAMES = 8;

  private final Gazetteer gazetteer;

  AddressRedirectAdvice(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Redirects the short address by key, for posters and other programs: {@code /m/14097}. */
  @GetMapping("/m/{key}")
  ResponseEntity<Void> byKey(@PathVariable String key) {
    return gazetteer
        .findByKey(key)
        .map(government -> moved(government.path()))
        .orElseThrow(() -> new UnknownGovernmentException("/" + key));
  }

  @ExceptionHandler
  ResponseEntity<Void> moved(MovedPermanentlyException moved) {
    return moved(moved.address());
  }

  @ExceptionHandler
  Page unknown(UnknownGovernmentException unknown) {
    var asked = unknown.path().replace('/', ' ').replace('-', ' ').strip();
    return new UnknownAddressPage(asked, gazetteer.search(asked, MOST_NAMES));
  }

  private static ResponseEntity<Void> moved(String address) {
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
        .header(HttpHeaders.LOCATION, address)
        .build();
  }
}
