package tequio.operation;

import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.capacity.Capacity;

/** Configures Tomcat's connector: limits of connections, sizes and times. */
@Configuration(proxyBeanMethods = false)
class BoundedConnector {

  private static final int MILLISECONDS = 1000;

  /**
   * Processors cached for later connections; a larger cache would keep those of an attack for ever.
   */
  private static final int KEPT_PROCESSORS = 64;

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> boundedConnections() {
    return tomcat -> {
      tomcat.setProtocol(RequestDeadlineProtocol.class.getName());
      tomcat.addConnectorCustomizers(it -> bound(it.getProtocolHandler()));
    };
  }

  private static void bound(ProtocolHandler handler) {
    var http = (AbstractHttp11Protocol<?>) handler;
    http.setMaxConnections(Capacity.CONNECTIONS.count());
    http.setAcceptCount(Capacity.WAITING_CONNECTIONS.count());
    http.setConnectionTimeout(Capacity.PATIENCE.count() * MILLISECONDS);
    http.setKeepAliveTimeout(Capacity.IDLE.count() * MILLISECONDS);
    http.setMaxHttpRequestHeaderSize(Capacity.REQUEST_HEAD.count());
    http.setMaxTrailerSize(Capacity.REQUEST_HEAD.count());
    http.setMaxExtensionSize(Capacity.REQUEST_HEAD.count());
    http.setProcessorCache(KEPT_PROCESSORS);
    // Handlers read bodies to their end; the rest of a body that nobody reads is not awaited.
    http.setMaxSwallowSize(0);
  }
}
