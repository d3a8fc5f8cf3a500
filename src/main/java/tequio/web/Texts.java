package tequio.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.util.UriUtils.encode;

import java.math.BigDecimal;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import tequio.kernel.Fraction;
import tequio.kernel.PartialDate;

/** Messages and formats of the reader's language; every template receives one as {@code t}. */
public record Texts(MessageSource messages, Locale locale, ZoneId zone, RequestContext visit) {

  /** Default language. */
  public static final Locale SPANISH = Locale.of("es", "MX");

  private static final Map<Enum<?>, String> KEYS = new ConcurrentHashMap<>();
  private static final Map<String, DateTimeFormatter> PATTERNS = new ConcurrentHashMap<>();

  /** Creates texts outside any request. */
  public Texts(MessageSource messages, Locale locale, ZoneId zone) {
    this(messages, locale, zone, RequestContext.NONE);
  }

  /** Language tag (BCP 47): {@code es-MX}. */
  public String lang() {
    return locale.toLanguageTag();
  }

  /**
   * Returns the path with the language prefix of this page; other addresses and {@code /static/}
   * unchanged.
   */
  public String to(String path) {
    boolean elsewhere = !path.startsWith("/") || path.startsWith("/static/");
    return elsewhere || locale.equals(SPANISH) ? path : "/en" + (path.equals("/") ? "" : path);
  }

  /** Returns the absolute address in the language of this page. */
  public String whole(String path) {
    return visit.site() + to(path);
  }

  /** Absolute address of this page. */
  public String here() {
    return visit.site() + visit.path();
  }

  /** Returns a mailto link with the address of this page in the body. */
  public String mail(String subject) {
    return "mailto:?subject="
        + encode(subject, UTF_8).replace("+", "%20")
        + "&body="
        + encode(here(), UTF_8);
  }

  /**
   * Returns a WhatsApp link with an address of this site, to a recipient of the reader's choice.
   */
  public String whatsApp(String subject, String path) {
    return "https://wa.me/?text=" + encode(subject + " " + whole(path), UTF_8).replace("+", "%20");
  }

  /** Path of this page in the other language. */
  public String translated() {
    var plain = visit.plainPath();
    return locale.equals(SPANISH) ? "/en" + (plain.equals("/") ? "" : plain) : plain;
  }

  /** The words of a key; days among the details are told in words. */
  public String say(String key, Object... details) {
    return messages.getMessage(key, hasDay(details) ? inWords(details) : details, locale);
  }

  private static boolean hasDay(Object[] details) {
    for (var detail : details) {
      if (detail instanceof LocalDate || detail instanceof PartialDate) {
        return true;
      }
    }
    return false;
  }

  private Object[] inWords(Object[] details) {
    return Stream.of(details)
        .map(it ->
            switch (it) {
              case LocalDate day -> day(day);
              case PartialDate date -> day(date);
              default -> it;
            })
        .toArray();
  }

  /** Whether a message exists, for optional ones such as hints. */
  public boolean has(String key) {
    return messages.getMessage(key, null, null, locale) != null;
  }

  /** Returns the message of an enum constant: {@code blank.not-seen}. */
  public String say(Enum<?> constant) {
    return say(key(constant));
  }

  public static String key(Enum<?> constant) {
    return KEYS.computeIfAbsent(constant, Texts::written);
  }

  private static String written(Enum<?> constant) {
    return kebab(constant.getDeclaringClass().getSimpleName()) + "." + kebab(constant.name());
  }

  /** Returns "11 de 31". */
  public String share(Fraction share) {
    return say("web.share", share.done(), share.of());
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  public String day(Instant moment) {
    return day(LocalDate.ofInstant(moment, zone));
  }

  /** Formats to the minute, in the zone of these texts. */
  public String moment(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(locale)
        .withZone(zone)
        .format(moment);
  }

  /** Formats with the precision of the date: "17 de enero de 2023", "enero de 2023", "2023". */
  public String day(PartialDate date) {
    return switch (date.precision()) {
      case DAY -> day(date.first());
      case MONTH -> pattern(say("web.month"), locale).format(date.first());
      case YEAR -> date.text();
    };
  }

  /** Formats for tables: "17 ene 2023". */
  public String brief(PartialDate date) {
    return switch (date.precision()) {
      case DAY -> brief(date.first());
      case MONTH -> pattern("MMM y", locale).format(date.first());
      case YEAR -> date.text();
    };
  }

  public String brief(LocalDate day) {
    return pattern(say("web.brief"), locale).format(day);
  }

  /** Returns "3, 4 y 6". */
  public String list(List<?> things) {
    var words = things.stream().map(String::valueOf).toList();
    return words.size() < 2
        ? String.join("", words)
        : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
            .format(words);
  }

  /** Formats for the axis of a chart: "ene 2026". */
  public String month(LocalDate day) {
    return pattern("MMM y", locale).format(day);
  }

  /**
   * Returns how long ago a day was: "hace 8 días"; empty if the day is not known or in the future.
   */
  public String ago(PartialDate date, LocalDate today) {
    long days = ChronoUnit.DAYS.between(date.last(), today);
    return date.precision() == PartialDate.Precision.DAY && days >= 0 ? say("web.ago", days) : "";
  }

  /** Formats with at most six decimals and without trailing zeros: "1,234.5". */
  public String number(BigDecimal number) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(6);
    return format.format(number);
  }

  private static DateTimeFormatter pattern(String pattern, Locale locale) {
    return PATTERNS.computeIfAbsent(
        locale + pattern, it -> DateTimeFormatter.ofPattern(pattern, locale));
  }

  public static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
