package tequio.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Handler mapping that compares the number of path segments and the literal ones before Spring
 * matches a pattern. Spring alone tries every pattern of the program on each request whose address
 * is no literal one, which cost nine of a hundred CPU samples of a board.
 */
final class ShapeHandlerMapping extends RequestMappingHandlerMapping {

  /** Longer addresses are left to Spring. */
  private static final int MOST_SEGMENTS = 12;

  private final Map<RequestMappingInfo, List<PatternShape>> shapes = new ConcurrentHashMap<>();
  private final Map<Integer, List<Candidate>> candidates = new ConcurrentHashMap<>();

  /** A pattern with its handler. */
  private record Candidate(PatternShape shape, RequestMappingInfo info, HandlerMethod handler) {}

  /** The handler of the only mapping that matches; Spring chooses where there are none or more. */
  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(
      String lookupPath, HttpServletRequest request) throws Exception {
    var only = findOnly(segments(request), request);
    if (only.isEmpty()) {
      return super.lookupHandlerMethod(lookupPath, request);
    }
    var handler = only.get().handler();
    request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, handler);
    handleMatch(only.get().info(), lookupPath, request);
    return handler;
  }

  private Optional<Candidate> findOnly(List<String> segments, HttpServletRequest request) {
    if (segments.isEmpty() || segments.size() > MOST_SEGMENTS) {
      return Optional.empty();
    }
    var found = Optional.<Candidate>empty();
    for (var it : candidates.computeIfAbsent(segments.size(), this::candidates)) {
      var matching =
          it.shape().admits(segments) ? super.getMatchingMapping(it.info(), request) : null;
      if (matching != null) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(new Candidate(it.shape(), matching, it.handler()));
      }
    }
    return found;
  }

  private List<Candidate> candidates(int segments) {
    return getHandlerMethods().entrySet().stream()
        .flatMap(it ->
            shapes(it.getKey()).stream()
                .filter(shape -> shape.open() || shape.literals().size() == segments)
                .map(shape -> new Candidate(shape, it.getKey(), it.getValue())))
        .toList();
  }

  private static List<String> segments(HttpServletRequest request) {
    return segments(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication());
  }

  /** What stands between slashes, decoded. */
  static List<String> segments(PathContainer path) {
    var segments = new ArrayList<String>();
    for (var element : path.elements()) {
      if (element instanceof PathSegment segment) {
        segments.add(segment.valueToMatch());
      }
    }
    return segments;
  }

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo info, HttpServletRequest request) {
    var path = segments(request);
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

    boolean admits(List<String> path) {
      if (open || path.isEmpty()) {
        return true;
      }
      if (path.size() != literals.size()) {
        return false;
      }
      for (int segment = 0; segment < path.size(); segment++) {
        if (!takes(segment, path.get(segment))) {
          return false;
        }
      }
      return true;
    }

    private boolean takes(int segment, String value) {
      return literals.get(segment).isEmpty() || literals.get(segment).equals(value);
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
