package tequio.assessment.automatic;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tequio.httpclient.FetchResponse;
import tequio.kernel.PartialDate;

/**
 * When what an address answers was last changed, as it says itself: a page by the dates in it that
 * machines read (schema.org {@code dateModified}, CKAN {@code metadata_modified}, {@code <time>}),
 * a file by {@code Last-Modified}. Pages are made when they are asked for: their header says
 * nothing.
 */
final class ResponseDate {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:datemodified|metadata_modified|last_modified|article:modified_time)"
              + "[\"'][^\"'\\d]{0,30}[\"'](\\d{4}-\\d{2}-\\d{2})"
              + "|<time[^>]{0,200}datetime=[\"'](\\d{4}-\\d{2}-\\d{2})");

  /** Empty where it says no date. */
  static Optional<Boolean> isWithin(FetchResponse answer, int days, Instant now) {
    var latest = now.plus(Duration.ofDays(1));
    return moments(answer)
        .filter(it -> it.isBefore(latest))
        .max(Comparator.naturalOrder())
        .map(it -> !it.isBefore(now.minus(Duration.ofDays(days))));
  }

  private static Stream<Instant> moments(FetchResponse answer) {
    var text = new String(answer.body(), ISO_8859_1).toLowerCase(Locale.ROOT);
    var written =
        WRITTEN
            .matcher(text)
            .results()
            .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
            .flatMap(it -> PartialDate.findDay(it).stream())
            .map(ResponseDate::endOf);
    boolean isPage = answer.type().toLowerCase(Locale.ROOT).startsWith("text/html");
    return isPage ? written : Stream.concat(written, answer.modified().stream());
  }

  private static Instant endOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private ResponseDate() {}
}
