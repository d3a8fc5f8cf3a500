package tequio.web.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/** Message source for development: reads the message files again when one changes. */
final class LiveMessageSource implements MessageSource {

  private static final Logger LOG = LoggerFactory.getLogger(LiveMessageSource.class);
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private record Words(MergedMessageSource source, List<FileTime> times, Instant looked) {}

  private final Path sources;
  private final Clock clock;
  private volatile Words words;

  LiveMessageSource(Path sources, Clock clock) {
    this.sources = sources;
    this.clock = clock;
    this.words = read(files());
  }

  @Override
  public @Nullable String getMessage(
      String code, Object @Nullable [] details, @Nullable String unless, @Nullable Locale locale) {
    return current().getMessage(code, details, unless, locale);
  }

  @Override
  public String getMessage(String code, Object @Nullable [] details, @Nullable Locale locale) {
    return current().getMessage(code, details, locale);
  }

  @Override
  public String getMessage(MessageSourceResolvable asked, @Nullable Locale locale) {
    return current().getMessage(asked, locale);
  }

  private MergedMessageSource current() {
    var known = words;
    if (clock.instant().isBefore(known.looked().plus(PATIENCE))) {
      return known.source();
    }
    return look(known).source();
  }

  /**
   * Reads the files again if one changed; on failure the words stay and the next look tries again.
   */
  private synchronized Words look(Words known) {
    try {
      var files = files();
      words =
          times(files).equals(known.times())
              ? new Words(known.source(), known.times(), clock.instant())
              : read(files);
    } catch (UncheckedIOException | IllegalArgumentException unreadable) {
      LOG.warn("the words stay as they were: {}", unreadable.getMessage());
      words = new Words(known.source(), known.times(), clock.instant());
    }
    return words;
  }

  private Words read(List<Path> files) {
    var times = times(files);
    var source = new MergedMessageSource();
    for (var file : files) {
      source.add(Messages.language(file.toUri().toString()), properties(file));
    }
    return new Words(source, times, clock.instant());
  }

  private static Properties properties(Path file) {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(file, UTF_8)) {
      properties.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }

  private List<Path> files() {
    try (var all = Files.walk(sources)) {
      return all.filter(it -> it.getFileName().toString().matches("messages(_\\w+)?\\.properties"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<FileTime> times(List<Path> files) {
    return files.stream().map(LiveMessageSource::time).toList();
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
