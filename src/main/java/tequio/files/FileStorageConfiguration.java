package tequio.files;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.files.bytes.FileStorage;
import tequio.settings.Settings;

/** Opens the configured file storage; {@code tequio.home} overrides its place in tests. */
@Configuration(proxyBeanMethods = false)
class FileStorageConfiguration {

  @Bean
  FileStorage fileStore(Clock clock, Settings settings, @Value("${tequio.home:}") String home) {
    return home.isEmpty()
        ? FileStorage.open(settings, clock)
        : FileStorage.onDisk(Path.of(home), clock);
  }
}
