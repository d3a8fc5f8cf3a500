package tequio.files;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tequio.files.bytes.FileStore;
import tequio.settings.Settings;

/** Opens the store that is set; without settings, as in tests, in {@code tequio.home}. */
@Configuration(proxyBeanMethods = false)
class FileBeans {

  @Bean
  FileStore fileStore(
      Clock clock,
      Optional<Settings> settings,
      @Value("${tequio.home:${java.io.tmpdir}/tequio}") String home) {
    return settings
        .map(set -> FileStore.open(set, clock))
        .orElseGet(() -> FileStore.onDisk(Path.of(home), clock));
  }
}
