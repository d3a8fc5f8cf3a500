package tequio.operation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tequio.database.Database;
import tequio.web.request.RequestAddress;

/**
 * Interceptor: answers 503 with Retry-After while the database is known to be down, without waiting
 * for it.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseUnavailableInterceptor implements WebMvcConfigurer, HandlerInterceptor {

  /** First segment of addresses whose errors are problem details instead of pages. */
  private static final String FOR_PROGRAMS = "api";

  private final Database database;

  DatabaseUnavailableInterceptor(Database database) {
    this.database = database;
  }

  /** Excludes what needs no database: the style sheet, the health report and error pages. */
  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(this).excludePathPatterns("/static/**", "/health", "/error");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (database.away() && RequestAddress.of(request).first().equals(FOR_PROGRAMS)) {
      throw new CannotCreateTransactionException("the database is away");
    }
    if (database.away()) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return false;
    }
    return true;
  }
}
