package tequio.cache;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tomcat valve: serves cached pages before the servlet filters. */
@Configuration(proxyBeanMethods = false)
class PageCacheValve {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> keptPagesFirst(PageCacheFilter pages) {
    return tomcat -> tomcat.addEngineValves(new Answer(pages));
  }

  private static final class Answer extends ValveBase {

    private final PageCacheFilter pages;

    Answer(PageCacheFilter pages) {
      super(true);
      this.pages = pages;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      var kept = pages.find(request);
      if (kept.isEmpty()) {
        getNext().invoke(request, response);
        return;
      }
      var lines = response.getCoyoteResponse().getMimeHeaders();
      kept.get()
          .answer(
              request,
              response,
              line -> {
                var value = lines.addValue(line.name(), 0, line.name().length);
                value.setBytes(line.value(), 0, line.value().length);
              });
    }
  }
}
