package tequio.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Handler mapping that compares the number of path segments and the literal ones before Spring
 * matches a pattern. Spring alone tries every pattern of the program on each request whose address
 * is no literal one, which cost nine of a hundred CPU samples of a board.
 */
final class ShapeHandlerMapping extends RequestMappingHandlerMapping {

  private final Map<RequestMappingInfo, List<PatternShape>> shapes = new ConcurrentHashMap<>();

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo info, HttpServletRequest request) {
    var path =
        ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements();
    for (var shape : shapes.computeIfAbsent(info, ShapeHandlerMapping::shapes)) {
      if (shape.admits(path)) {
        return super.getMatchingMapping(info, request);
      }
    }
    return null;
  }

  private static List<PatternShape> shapes(RequestMappingInfo info) {
    return info.getPatternValues().stream().map(PatternShape::of).toList();
  }

  /**
   * What a pattern demands before its variables are read.
   *
   * @param open whether it takes any number of segments
   * @param literals each segment between slashes; empty where it holds a variable or wildcard
   */
  record PatternShape(boolean open, List<String> literals) {

    static PatternShape of(String pattern) {
      boolean open = pattern.isEmpty() || pattern.contains("**") || pattern.contains("{*");
      var segments = List.of(pattern.substring(Math.min(1, pattern.length())).split("/", -1));
      return new PatternShape(
          open, segments.stream().map(it -> it.matches("[\\w.-]+") ? it : "").toList());
    }

    boolean admits(List<PathContainer.Element> path) {
      if (open) {
        return true;
      }
      int segment = 0;
      for (var element : path) {
        if (element instanceof PathSegment found && !takes(segment++, found.valueToMatch())) {
          return false;
        }
      }
      return segment == 0 || segment == literals.size();
    }

    private boolean takes(int segment, String value) {
      return segment < literals.size()
          && (literals.get(segment).isEmpty() || literals.get(segment).equals(value));
    }
  }

  /** Puts it in the place of Spring's own. */
  @Component
  static class Registrations implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
      return new ShapeHandlerMapping();
    }
  }
}
