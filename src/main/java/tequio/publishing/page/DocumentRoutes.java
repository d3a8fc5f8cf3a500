package tequio.publishing.page;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.KindRegistry;

/** Maps the public addresses of each kind that the engine draws, in both languages. */
@Component
@ConditionalOnWebApplication
class DocumentRoutes implements SmartInitializingSingleton {

  private final KindRegistry kinds;
  private final PublicDocumentPages pages;
  private final RequestMappingHandlerMapping mapping;

  DocumentRoutes(
      KindRegistry kinds,
      PublicDocumentPages pages,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    this.kinds = kinds;
    this.pages = pages;
    this.mapping = mapping;
  }

  @Override
  public void afterSingletonsInstantiated() {
    kinds.documents().stream().filter(DocumentKind::isStoredHere).forEach(this::map);
  }

  private void map(DocumentKind<?> kind) {
    var controller = new PublicDocumentController(kind, pages);
    var list = kind.address().list();
    if (kind.isDrawnHere()) {
      map(controller, list, kind.address().isSingle() ? "only" : "list");
    }
    if (kind.address().isSingle()) {
      map(controller, list + "/versiones/{version}", "onlyVersion");
      map(controller, list + "/historial", "onlyHistory");
    } else {
      if (kind.isDrawnHere()) {
        map(controller, list + "/{code}", "one");
      }
      map(controller, list + "/{code}/versiones/{version}", "version");
      map(controller, list + "/{code}/historial", "history");
    }
  }

  private void map(PublicDocumentController controller, String below, String method) {
    var addresses =
        Stream.of(
                "/{state}/{municipality}", "/{state}", "/en/{state}/{municipality}", "/en/{state}")
            .map(it -> it + below)
            .toArray(String[]::new);
    var info =
        RequestMappingInfo.paths(addresses)
            .methods(RequestMethod.GET)
            .options(mapping.getBuilderConfiguration())
            .build();
    mapping.registerMapping(info, controller, method(method));
  }

  private static Method method(String name) {
    return Stream.of(PublicDocumentController.class.getDeclaredMethods())
        .filter(it -> it.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
