package tequio.web.security;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import tequio.web.error.BareErrorPages;

/** Registers {@link MalformedRequestValve} before every other valve. */
@Component
class MalformedRequestConfiguration
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

  private final BareErrorPages pages;
  private final SecurityHeadersFilter headers;

  MalformedRequestConfiguration(BareErrorPages pages, SecurityHeadersFilter headers) {
    this.pages = pages;
    this.headers = headers;
  }

  @Override
  public void customize(TomcatServletWebServerFactory tomcat) {
    tomcat.addEngineValves(new MalformedRequestValve(pages, headers));
  }

  /** Runs before all other customizers, because valves run in the order in which they are added. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
