package tequio.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The SQL files of the modules. Flyway's own scanner would load every class of the program at each
 * start, to see whether it is a migration.
 */
final class MigrationFiles implements ResourceProvider {

  private static final String FOLDER = "tequio/";

  private final List<LoadableResource> files;

  private MigrationFiles(List<LoadableResource> files) {
    this.files = files;
  }

  static MigrationFiles find() {
    try {
      var found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + FOLDER + "**/*.sql");
      return new MigrationFiles(Arrays.stream(found).<LoadableResource>map(SqlFile::new).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Null where there is none: Flyway asks for settings beside each file. */
  @Override
  public @Nullable LoadableResource getResource(String name) {
    return files.stream()
        .filter(it -> it.getRelativePath().equals(name) || it.getAbsolutePath().equals(name))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return files.stream()
        .filter(it -> it.getFilename().startsWith(prefix))
        .filter(it -> Arrays.stream(suffixes).anyMatch(it.getFilename()::endsWith))
        .toList();
  }

  private static final class SqlFile extends LoadableResource {

    private final Resource file;

    SqlFile(Resource file) {
      this.file = file;
    }

    @Override
    public Reader read() {
      try {
        return new InputStreamReader(file.getInputStream(), UTF_8);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    @Override
    public String getFilename() {
      return Objects.requireNonNull(file.getFilename());
    }

    /** Below the folder of the program, as Flyway keeps it in its history. */
    @Override
    public String getRelativePath() {
      var path = getAbsolutePath();
      return path.substring(FOLDER.length());
    }

    @Override
    public String getAbsolutePath() {
      try {
        var url = file.getURL().toString();
        return url.substring(url.lastIndexOf("/" + FOLDER) + 1);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return getAbsolutePath();
    }
  }
}
