package tequio.territory.address;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.territory.NameNormalizer;
import tequio.web.request.RequestAddress;

/**
 * Argument resolver: passes a controller below {@code /{state}} or {@code /{state}/{municipality}}
 * the {@link Government} of the address; without these two parts, the federation. Other spellings
 * are redirected to the canonical address; an unknown one answers 404 with similar names.
 */
@Configuration(proxyBeanMethods = false)
class GovernmentArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  private static final String STATE = "state";
  private static final String MUNICIPALITY = "municipality";

  private final Gazetteer gazetteer;

  GovernmentArgument(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Government.class;
  }

  @Override
  public Government resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var parts = parts(request);
    var state = parts.get(STATE);
    if (state == null) {
      return gazetteer.federation();
    }
    var path = path(state, parts.get(MUNICIPALITY));
    return gazetteer.findByPath(path).orElseThrow(() -> notThere(request, path));
  }

  private RuntimeException notThere(HttpServletRequest request, String path) {
    return corrected(path)
        .<RuntimeException>map(meant -> new MovedPermanentlyException(address(request, meant)))
        .orElseGet(() -> new UnknownGovernmentException(path));
  }

  /**
   * Finds the government of a path that differs in capitals, accents or punctuation, or has the key
   * instead of the name.
   */
  private Optional<Government> corrected(String path) {
    var folded = new StringBuilder();
    for (String part : path.substring(1).split("/", -1)) {
      folded.append('/').append(NameNormalizer.slug(part));
    }
    return gazetteer.findByPath(folded.toString()).or(() -> gazetteer.findByKey(path.substring(1)));
  }

  /** Returns the requested address with the path of the right government. */
  private static String address(HttpServletRequest request, Government meant) {
    var pattern =
        requireNonNull(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    var before = List.of(pattern.toString().split("/")).indexOf("{" + STATE + "}");
    var asked = List.of(RequestAddress.of(request).path().split("/"));
    var after = before + (parts(request).containsKey(MUNICIPALITY) ? 2 : 1);
    var address = String.join("/", asked.subList(0, before)) + meant.path();
    if (after < asked.size()) {
      address += "/" + String.join("/", asked.subList(after, asked.size()));
    }
    var query = request.getQueryString();
    return query == null ? address : address + "?" + query;
  }

  private static String path(String state, @Nullable String municipality) {
    return municipality == null ? "/" + state : "/" + state + "/" + municipality;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> parts(HttpServletRequest request) {
    var parts = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return parts == null ? Map.of() : (Map<String, String>) parts;
  }
}
