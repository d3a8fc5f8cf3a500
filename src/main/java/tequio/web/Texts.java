package tequio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import tequio.kernel.PartialDate;
import tequio.kernel.Share;

/** The reader's language and calendar; every template receives one as {@code t}. */
public record Texts(MessageSource messages, Locale locale, ZoneId zone) {

  /** The language of pages that ask for no other. */
  public static final Locale SPANISH = Locale.of("es", "MX");

  public String say(String key, Object... details) {
    return messages.getMessage(key, details, locale);
  }

  /** The words of an enum's constant: {@code blank.not-seen}. */
  public String say(Enum<?> constant) {
    return say(key(constant));
  }

  public static String key(Enum<?> constant) {
    return kebab(constant.getDeclaringClass().getSimpleName()) + "." + kebab(constant.name());
  }

  /** "11 de 31". */
  public String share(Share share) {
    return say("web.share", share.done(), share.of());
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  public String day(Instant moment) {
    return day(LocalDate.ofInstant(moment, zone));
  }

  /** As precise as it is known: "17 de enero de 2023", "enero de 2023", "2023". */
  public String day(PartialDate date) {
    return switch (date.precision()) {
      case DAY -> day(date.first());
      case MONTH -> DateTimeFormatter.ofPattern(say("web.month"), locale).format(date.first());
      case YEAR -> date.text();
    };
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
