package tequio.operation;

import java.io.CharArrayWriter;
import org.apache.catalina.valves.AbstractAccessLogValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Logs one line for each request but those that are answered from the page cache and the streams of
 * screens: name, method, route, status, milliseconds, bytes. The route is the pattern, because
 * addresses and queries may contain personal data.
 */
@Configuration(proxyBeanMethods = false)
class RequestLog {

  private static final Logger LOG = LoggerFactory.getLogger("tequio.request");

  private static final String LINE =
      "%%{%s}r %%m %%{%s}r %%s %%{ms}T ms %%B bytes"
          .formatted(RequestIdFilter.NAME, HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> oneLineForEach() {
    return tomcat -> tomcat.addEngineValves(valve());
  }

  private static AbstractAccessLogValve valve() {
    var valve =
        new AbstractAccessLogValve() {
          @Override
          protected void log(CharArrayWriter line) {
            LOG.info(line.toString());
          }
        };
    valve.setPattern(LINE);
    valve.setConditionUnless("tequio.unlogged");
    valve.setAsyncSupported(true);
    return valve;
  }
}
