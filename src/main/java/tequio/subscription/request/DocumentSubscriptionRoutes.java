package tequio.subscription.request;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.page.DocumentRoutes;

/** Maps the subscription form for documents of each kind. */
@Component
@ConditionalOnWebApplication
class DocumentSubscriptionRoutes implements SmartInitializingSingleton {

  private final KindRegistry kinds;
  private final SubscriptionForm form;
  private final DocumentRoutes routes;

  DocumentSubscriptionRoutes(KindRegistry kinds, SubscriptionForm form, DocumentRoutes routes) {
    this.kinds = kinds;
    this.form = form;
    this.routes = routes;
  }

  @Override
  public void afterSingletonsInstantiated() {
    kinds.documents().stream().filter(DocumentKind::isStoredHere).forEach(this::map);
  }

  private void map(DocumentKind<?> kind) {
    var controller = new DocumentSubscriptionController(kind, form);
    routes.mapDocument(kind, "/seguir", RequestMethod.GET, controller, "show");
    routes.mapDocument(kind, "/seguir", RequestMethod.POST, controller, "send");
  }
}
