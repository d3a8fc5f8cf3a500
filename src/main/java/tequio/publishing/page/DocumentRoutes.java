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
 * Maps addresses of documents to handlers at startup, in both languages: below a government {@code
 * /{state}} or {@code /{state}/{municipality}}. Other modules map their handlers through it, too.
 */
@Component
@ConditionalOnWebApplication
public class DocumentRoutes {

  /**
   * First segment that is a state: excludes words that begin other addresses with segments of kinds
   * below them.
   */
  private static final String STATE = "/{state:(?!(?:api|bitacora|datos|m)$).+}";

  private final RequestMappingHandlerMapping mapping;

  DocumentRoutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Maps an address of each document of a kind. Unless the document is single, its code is the path
   * variable {@code code}.
   *
   * @param below rest of the address behind the document's: {@code /historial}, {@code .json}
   * @param method name of a method of the controller
   */
  public void mapDocument(
      DocumentKind<?> kind, String below, RequestMethod verb, Object controller, String method) {
    var code = kind.address().isSingle() ? "" : "/{code}";
    map(kind.address().list() + code + below, verb, controller, method);
  }

  /** Maps the address of the list of a kind. */
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
