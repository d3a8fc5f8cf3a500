package tequio.publishing.page;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import tequio.publishing.exchange.DocumentExporter;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;

/** Maps the public pages of each kind that the engine stores. */
@Component
@ConditionalOnWebApplication
class PublicDocumentRoutes implements SmartInitializingSingleton {

  private final KindRegistry kinds;
  private final PublicDocumentPages pages;
  private final DocumentExporter exporter;
  private final DocumentRoutes routes;

  PublicDocumentRoutes(
      KindRegistry kinds,
      PublicDocumentPages pages,
      DocumentExporter exporter,
      DocumentRoutes routes) {
    this.kinds = kinds;
    this.pages = pages;
    this.exporter = exporter;
    this.routes = routes;
  }

  @Override
  public void afterSingletonsInstantiated() {
    kinds.documents().stream().filter(DocumentKind::isStoredHere).forEach(this::map);
  }

  private void map(DocumentKind<?> kind) {
    var controller = new PublicDocumentController(kind, pages, exporter);
    if (kind.isDrawnHere()) {
      mapPages(kind, controller);
    }
    routes.mapDocument(kind, ".json", RequestMethod.GET, controller, "file");
    routes.mapDocument(kind, "/versiones/{version}", RequestMethod.GET, controller, "version");
    routes.mapDocument(kind, "/historial", RequestMethod.GET, controller, "history");
  }

  private void mapPages(DocumentKind<?> kind, PublicDocumentController controller) {
    if (!kind.address().isSingle()) {
      routes.mapList(kind, controller, "list");
    }
    routes.mapDocument(kind, "", RequestMethod.GET, controller, "current");
  }
}
