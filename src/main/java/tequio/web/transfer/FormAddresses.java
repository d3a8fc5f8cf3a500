package tequio.web.transfer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Addresses that accept forms and the size allowed for each, from the handlers of POST requests.
 */
@Component
@ConditionalOnWebApplication
class FormAddresses {

  /** Path of working pages with long texts, which accept long forms. */
  private static final String WORKING = "/trabajo/{government}";

  /** The last segment of an address to which a file is sent. */
  private static final String FILES = "/archivos";

  private final ObjectProvider<RequestMappingHandlerMapping> handlers;
  private volatile List<PathPattern> patterns = List.of();

  FormAddresses(
      @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
    this.handlers = handlers;
  }

  /**
   * Finds the size for a request; empty if no handler accepts a form there, so that its body is not
   * read.
   */
  Optional<FormSize> find(HttpServletRequest request) {
    return path(request)
        .flatMap(path -> patterns().stream().filter(it -> it.matches(path)).findFirst())
        .map(FormAddresses::size);
  }

  /** Whether the address accepts a file. */
  boolean takesFile(HttpServletRequest request) {
    return path(request)
        .filter(path ->
            patterns().stream().filter(FormAddresses::isForFiles).anyMatch(it -> it.matches(path)))
        .isPresent();
  }

  private static boolean isForFiles(PathPattern pattern) {
    var address = pattern.getPatternString();
    return address.contains(WORKING) && address.endsWith(FILES);
  }

  static FormSize size(PathPattern pattern) {
    return pattern.getPatternString().contains(WORKING) ? FormSize.LONG : FormSize.SHORT;
  }

  /**
   * Returns the patterns, those for long forms first, so that a more general one does not match
   * before them.
   */
  List<PathPattern> patterns() {
    if (patterns.isEmpty()) {
      var found = new ArrayList<PathPattern>();
      handlers.getObject().getHandlerMethods().keySet().stream()
          .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.POST))
          .map(RequestMappingInfo::getPathPatternsCondition)
          .forEach(it -> found.addAll(it == null ? List.of() : it.getPatterns()));
      found.sort((one, other) -> size(other).compareTo(size(one)));
      patterns = List.copyOf(found);
    }
    return patterns;
  }

  private static Optional<PathContainer> path(HttpServletRequest request) {
    try {
      return Optional.of(ServletRequestPathUtils.parseAndCache(request).pathWithinApplication());
    } catch (IllegalArgumentException undecodable) {
      return Optional.empty();
    }
  }
}
