package tequio.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tequio.web.request.RequestAddress;
import tequio.web.theme.Theme;
import tequio.web.theme.Themes;

/** Argument resolver for {@link Texts}: the language comes from the address. */
@Configuration(proxyBeanMethods = false)
public class TextsArgumentResolver implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  /** Request attribute with the theme of the page. */
  private static final String THEME = "tequio.web.theme";

  private final MessageSource messages;
  private final StyleSheetController styles;
  private final ObjectProvider<Themes> themes;
  private final String site;

  TextsArgumentResolver(
      MessageSource messages,
      StyleSheetController styles,
      ObjectProvider<Themes> themes,
      @Value("${tequio.url:http://localhost}") String site) {
    this.messages = messages;
    this.styles = styles;
    this.themes = themes;
    this.site = site.replaceAll("/+$", "");
  }

  Texts texts(HttpServletRequest request, ZoneId zone) {
    var asked = RequestAddress.of(request);
    return new Texts(
        messages,
        language(asked),
        zone,
        new RequestContext(
            site, asked.path(), styles.address(), theme(request, asked), SignedInUser.of(request)));
  }

  /** Returns texts for responses outside the servlet, where only the language is known. */
  public Texts bare(Locale language) {
    var visit = new RequestContext(site, "", styles.address(), Theme.NONE, SignedInUser.NOBODY);
    return new Texts(messages, language, ZoneOffset.UTC, visit);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Texts.class;
  }

  @Override
  public Texts resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer view,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return texts(
        requireNonNull(request.getNativeRequest(HttpServletRequest.class)), ZoneOffset.UTC);
  }

  /** Error pages have no theme, because finding it might fail too. */
  private Theme theme(HttpServletRequest request, RequestAddress asked) {
    var known = themes.getIfAvailable();
    boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
    return known == null || failed ? Theme.NONE : themeOf(request, asked, known);
  }

  /** Finds the theme once in a request, whether a controller or only the page needs texts. */
  private static Theme themeOf(HttpServletRequest request, RequestAddress asked, Themes known) {
    if (request.getAttribute(THEME) instanceof Theme theme) {
      return theme;
    }
    var theme = known.of(asked.plain());
    request.setAttribute(THEME, theme);
    return theme;
  }

  /**
   * Returns the language of an address. Headers are ignored, because a cached page has one
   * language.
   */
  public static Locale language(RequestAddress asked) {
    return asked.english() ? Locale.ENGLISH : Texts.SPANISH;
  }
}
