package tequio.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tequio.accounts.caller.Caller;
import tequio.kernel.Page;
import tequio.testing.TequioTest;
import tequio.web.PublicPage;
import tequio.web.request.RequestAddress;

/** What handlers say of their pages and what addresses say agree: two nets, not one. */
@TequioTest
class KeptHandlersTest {

  /** By these a handler could learn who asks. */
  private static final List<Class<?>> TELL_WHO_ASKS =
      List.of(Caller.class, ServletRequest.class, ServletResponse.class);

  @Autowired RequestMappingHandlerMapping routes;

  @Test
  void a_handler_whose_pages_are_kept_stands_at_public_addresses_and_knows_nobody() {
    var wrong = new TreeSet<String>();
    routes
        .getHandlerMethods()
        .forEach((route, handler) -> {
          if (isMarked(handler)
              && (!isPublic(route) || parameters(handler).anyMatch(this::tells))) {
            wrong.add(route + " " + handler);
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_page_at_a_public_address_says_that_it_may_be_kept() {
    var unmarked = new TreeSet<String>();
    var marked = new TreeSet<String>();
    routes
        .getHandlerMethods()
        .forEach((route, handler) -> {
          if (Page.class.isAssignableFrom(handler.getReturnType().getParameterType())
              && isPublic(route)) {
            (isMarked(handler) ? marked : unmarked).add(route.toString());
          }
        });
    assertThat(unmarked).isEmpty();
    assertThat(marked).hasSizeGreaterThan(20);
  }

  private boolean tells(Parameter parameter) {
    return TELL_WHO_ASKS.stream().anyMatch(it -> it.isAssignableFrom(parameter.getType()));
  }

  private static Stream<Parameter> parameters(HandlerMethod handler) {
    return Stream.of(handler.getMethod().getParameters());
  }

  private static boolean isMarked(HandlerMethod handler) {
    return handler.hasMethodAnnotation(PublicPage.class)
        || handler.getBeanType().isAnnotationPresent(PublicPage.class);
  }

  private static boolean isPublic(RequestMappingInfo route) {
    return route.getPatternValues().stream()
        .map(it -> it.replaceAll("\\{[^/]*}", "x"))
        .allMatch(it -> RequestAddress.parse(it).addressClass().isCacheable());
  }
}
