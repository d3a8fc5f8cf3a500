package tequio.web.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Registers the {@code messages.properties} of every module. */
@Configuration(proxyBeanMethods = false)
public class Messages {

  private static final Pattern LANGUAGE = Pattern.compile(".*/messages(?:_(\\w+))?\\.properties");

  private static final Path SOURCES = Path.of("src/main/java/tequio");

  @Bean
  public MessageSource messageSource(
      @Value("${tequio.live-templates:false}") boolean live, Clock clock) throws IOException {
    return live ? new LiveMessageSource(SOURCES, clock) : packed();
  }

  private static MessageSource packed() throws IOException {
    var words = new MergedMessageSource();
    for (var file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:tequio/**/messages*.properties")) {
      words.add(language(file.getURL().toString()), read(file));
    }
    return words;
  }

  /** Returns the language in a file name, such as {@code en}; empty if there is none. */
  static String language(String file) {
    var name = LANGUAGE.matcher(file);
    return name.matches() && name.group(1) != null ? name.group(1) : "";
  }

  private static Properties read(Resource file) throws IOException {
    var words = new Properties();
    try (var in = new InputStreamReader(file.getInputStream(), UTF_8)) {
      words.load(in);
    }
    return words;
  }
}
