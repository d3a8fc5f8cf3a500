package tequio.subscription.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.subscription.Subject;
import tequio.territory.Government;
import tequio.web.Texts;

/**
 * Controller of the subscription form of one document; mapped by {@link DocumentSubscriptionRoutes}
 * for each kind.
 */
class DocumentSubscriptionController {

  private final DocumentKind<?> kind;
  private final SubscriptionForm form;

  DocumentSubscriptionController(DocumentKind<?> kind, SubscriptionForm form) {
    this.kind = kind;
    this.form = form;
  }

  SubscribePage show(
      Government government, @PathVariable Optional<String> code, HttpServletResponse response) {
    return form.show(subject(government, code), response);
  }

  Object send(
      Government government,
      @PathVariable Optional<String> code,
      @RequestParam(defaultValue = "") String correo,
      Texts t,
      HttpServletRequest request) {
    return form.send(subject(government, code), correo, t, request);
  }

  private Subject subject(Government government, Optional<String> code) {
    var its = code.orElse(DocumentAddress.ONLY);
    if (!kind.address().form().accepts(its)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Subject.of(kind.ref(government.key(), its));
  }
}
