package tequio.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tequio.kernel.Page;
import tequio.web.request.Keep;
import tequio.web.transfer.PacedResponse;

/**
 * Return value handler: renders a returned {@link Page} with the template of the same name beside
 * it.
 */
@Configuration(proxyBeanMethods = false)
class PageReturnValueHandler implements WebMvcConfigurer, HandlerMethodReturnValueHandler {

  private final Templates templates;
  private final TextsArgumentResolver readers;
  private final Supplier<List<PageRepresentation>> formats;

  PageReturnValueHandler(
      Templates templates,
      TextsArgumentResolver readers,
      ObjectProvider<PageRepresentation> formats) {
    this.templates = templates;
    this.readers = readers;
    this.formats = SingletonSupplier.of(() -> formats.orderedStream().toList());
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(this);
  }

  @Override
  public boolean supportsReturnType(MethodParameter method) {
    return Page.class.isAssignableFrom(method.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object page,
      MethodParameter method,
      ModelAndViewContainer view,
      NativeWebRequest request)
      throws IOException {
    if (page == null) {
      throw new IllegalStateException(method + " returned no page");
    }
    view.setRequestHandled(true);
    write(
        (Page) page,
        isPublic(method),
        requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
        requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
  }

  private void write(
      Page page, boolean isPublic, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    for (var format : formats.get()) {
      if (format.isRequested(request, page)) {
        format.write(page, readers.texts(request, page.zone()), request, response);
        return;
      }
    }
    draw(page, isPublic, request, response);
  }

  /** Whether the handler is annotated; an exception handler must be annotated itself. */
  private static boolean isPublic(MethodParameter method) {
    return method.hasMethodAnnotation(PublicPage.class)
        || method.getContainingClass().isAnnotationPresent(PublicPage.class)
            && !method.hasMethodAnnotation(ExceptionHandler.class);
  }

  private void draw(
      Page page, boolean isPublic, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var html = templates.bytes(page, readers.texts(request, page.zone()));
    if (!PacedResponse.covers(response, html.getContentLength())) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    response.setStatus(page.status());
    response.setContentType("text/html;charset=UTF-8");
    boolean mayBeKept =
        isPublic && page.status() == 200 && SignedInUser.of(request).equals(SignedInUser.NOBODY);
    if (mayBeKept && request.getAttribute(Keep.ATTRIBUTE) instanceof Keep keep) {
      keep.answer(html.toByteArray(), response);
    } else {
      response.setContentLength(html.getContentLength());
      // At once: the pieces of the template would pass all wrappers of the stream one by one.
      response.getOutputStream().write(html.toByteArray());
    }
  }
}
