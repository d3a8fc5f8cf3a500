package tequio.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Filter: where {@code tequio.demo} is set, requests that arrive before the demonstration is loaded
 * wait for it, so that nobody sees a half of it. The port is open some seconds earlier.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DemoLoadingFilter extends OncePerRequestFilter {

  /** Who waited so long is told to come again. */
  private static final long MOST_SECONDS = 120;

  private final boolean demo;
  private final CountDownLatch loaded = new CountDownLatch(1);

  DemoLoadingFilter(@Value("${tequio.demo:false}") boolean demo) {
    this.demo = demo;
  }

  /** After every runner. */
  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    loaded.countDown();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    if (demo && !isLoaded()) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    rest.doFilter(request, response);
  }

  private boolean isLoaded() {
    try {
      return loaded.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
