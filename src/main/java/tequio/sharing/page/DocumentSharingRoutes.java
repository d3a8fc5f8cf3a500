package tequio.sharing.page;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.page.DocumentRoutes;
import tequio.sharing.feed.DocumentFeed;
import tequio.sharing.picture.SocialCardRenderer;

/** Maps the addresses at which documents of each kind are shared. */
@Component
@ConditionalOnWebApplication
class DocumentSharingRoutes implements SmartInitializingSingleton {

  private final KindRegistry kinds;
  private final SharableDocuments sharables;
  private final SocialCardRenderer pictures;
  private final DocumentFeed feed;
  private final DocumentRoutes routes;

  DocumentSharingRoutes(
      KindRegistry kinds,
      SharableDocuments sharables,
      SocialCardRenderer pictures,
      DocumentFeed feed,
      DocumentRoutes routes) {
    this.kinds = kinds;
    this.sharables = sharables;
    this.pictures = pictures;
    this.feed = feed;
    this.routes = routes;
  }

  @Override
  public void afterSingletonsInstantiated() {
    kinds.documents().stream().filter(DocumentKind::isStoredHere).forEach(this::map);
  }

  private void map(DocumentKind<?> kind) {
    var controller = new DocumentSharingController(kind, sharables, pictures, feed);
    map(kind, "/compartir", controller, "share");
    map(kind, "/cartel", controller, "poster");
    map(kind, "/tarjeta", controller, "card");
    map(kind, "/qr.svg", controller, "qr");
    map(kind, "/imagen.png", controller, "picture");
    map(kind, "/cambios.atom", controller, "changes");
  }

  private void map(
      DocumentKind<?> kind, String below, DocumentSharingController controller, String method) {
    routes.mapDocument(kind, below, RequestMethod.GET, controller, method);
  }
}
