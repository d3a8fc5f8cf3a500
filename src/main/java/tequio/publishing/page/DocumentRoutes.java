package tequio.publishing.page;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tequio.publishing.kind.DocumentKind;

/**
 * Maps addresses of documents to handlers at the start, in both languages: below a government
 * {@code /{state}} or {@code /{state}/{municipality}}. The handlers of other modules are mapped
 * through it, too.
 */
@Component
@ConditionalOnWebApplication
public class DocumentRoutes {

  /** First words of other addresses, below which a segment of a kind may stand as a name. */
  private static final String STATE = "/{state:(?!(?:api|bitacora|datos|m)$).+}";

  private final RequestMappingHandlerMapping mapping;

  DocumentRoutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Maps an address of each document of a kind; the handler finds the code of a document that is
   * not the only one in the path variable {@code code}.
   *
   * @param below what follows the address of the document: {@code /historial}, {@code .json}
   * @param method name of a method of the controller
   */
  public void mapDocument(
      DocumentKind<?> kind, String below, RequestMethod verb, Object controller, String method) {
    var code = kind.address().isSingle() ? "" : "/{code}";
    map(kind.address().list() + code + below, verb, controller, method);
  }

  /** Maps an address of the list of a kind. */
  void mapList(DocumentKind<?> kind, Object controller, String method) {
    map(kind.address().list(), RequestMethod.GET, controller, method);
  }

  private void map(String below, RequestMethod verb, Object controller, String method) {
    var addresses =
        Stream.of(
                STATE + "/{municipality}", STATE, "/en" + STATE + "/{municipality}", "/en" + STATE)
            .map(it -> it + below)
            .toArray(String[]::new);
    var info =
        RequestMappingInfo.paths(addresses)
            .methods(verb)
            .options(mapping.getBuilderConfiguration())
            .build();
    mapping.registerMapping(info, controller, method(controller.getClass(), method));
  }

  private static Method method(Class<?> controller, String name) {
    return Stream.of(controller.getDeclaredMethods())
        .filter(it -> it.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
