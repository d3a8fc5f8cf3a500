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

  /** Below it people work on plans, with texts as long as the format allows. */
  private static final String WORKING = "/trabajo/{government}";

  /** The last segment of an address to which a file is sent. */
  private static final String FILES = "/archivos";

  private final ObjectProvider<RequestMappingHandlerMapping> handlers;
  private volatile List<PathPattern> patterns = List.of();

  FormAddresses(
      @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
    this.handlers = handlers;
  }

  /** Empty where nobody takes a form: nothing of it is read. */
  Optional<FormSize> find(HttpServletRequest request) {
    return path(request)
        .flatMap(path -> patterns().stream().filter(it -> it.matches(path)).findFirst())
        .map(FormAddresses::size);
  }

  /** Whether a file may come with the form: only where people hand in files. */
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

  /** The ones for long forms first, so that a pattern for anything never decides before them. */
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
