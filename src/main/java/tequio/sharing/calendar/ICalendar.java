package tequio.sharing.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Calendar of all-day events and of meetings with their hours (RFC 5545, RFC 7986). */
public record ICalendar(String name, String url, List<Day> days, List<Meeting> meetings) {

  private static final int LINE_BYTES = 75;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  ICalendar(String name, String url, List<Day> days) {
    this(name, url, days, List.of());
  }

  /** Of all-day events. */
  public static ICalendar ofDays(String name, String url, List<Day> days) {
    return new ICalendar(name, url, days);
  }

  /** Of one meeting. */
  public static ICalendar of(String name, String url, Meeting meeting) {
    return new ICalendar(name, url, List.of(), List.of(meeting));
  }

  /**
   * Something to which people go.
   *
   * @param uid the same in every copy of the calendar, for ever
   * @param revision how often what it says was changed, from 0
   * @param changed when it was said so last
   */
  public record Meeting(
      String uid,
      Instant start,
      Instant end,
      String summary,
      String place,
      String url,
      boolean cancelled,
      int revision,
      Instant changed) {}

  /**
   * All-day event.
   *
   * @param uid permanent identifier
   * @param revision number of changes, from 0
   * @param changed time of the last change
   */
  public record Day(
      String uid,
      LocalDate on,
      String summary,
      String description,
      String url,
      int revision,
      Instant changed) {}

  /** As a file of the type {@code text/calendar}. */
  public byte[] bytes() {
    var text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//Tequio//Tequio//ES");
    line(text, "CALSCALE:GREGORIAN");
    line(text, "NAME:" + escaped(name));
    line(text, "X-WR-CALNAME:" + escaped(name));
    line(text, "URL:" + address(url));
    line(text, "REFRESH-INTERVAL;VALUE=DURATION:P1D");
    days.forEach(day -> add(text, day));
    meetings.forEach(meeting -> add(text, meeting));
    line(text, "END:VCALENDAR");
    return text.toString().getBytes(UTF_8);
  }

  private static void begin(StringBuilder text, String uid, Instant changed, int revision) {
    line(text, "BEGIN:VEVENT");
    line(text, "UID:" + escaped(uid));
    line(text, "DTSTAMP:" + MOMENT.format(changed));
    line(text, "LAST-MODIFIED:" + MOMENT.format(changed));
    line(text, "SEQUENCE:" + revision);
  }

  private static void add(StringBuilder text, Meeting meeting) {
    begin(text, meeting.uid(), meeting.changed(), meeting.revision());
    line(text, "DTSTART:" + MOMENT.format(meeting.start()));
    line(text, "DTEND:" + MOMENT.format(meeting.end()));
    line(text, "SUMMARY:" + escaped(meeting.summary()));
    line(text, "LOCATION:" + escaped(meeting.place()));
    line(text, "URL:" + address(meeting.url()));
    line(text, "STATUS:" + (meeting.cancelled() ? "CANCELLED" : "CONFIRMED"));
    line(text, "END:VEVENT");
  }

  private static void add(StringBuilder text, Day day) {
    begin(text, day.uid(), day.changed(), day.revision());
    line(text, "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.on()));
    line(text, "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.on().plusDays(1)));
    line(text, "SUMMARY:" + escaped(day.summary()));
    line(text, "DESCRIPTION:" + escaped(day.description()));
    line(text, "URL:" + address(day.url()));
    line(text, "TRANSP:TRANSPARENT");
    line(text, "END:VEVENT");
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** Removes characters that would end the line, because values of type URI are not escaped. */
  private static String address(String url) {
    return url.replaceAll("[\\p{Cntrl}\\s]", "");
  }

  /** Folds lines longer than 75 bytes at code points; continuation lines begin with a space. */
  private static void line(StringBuilder text, String words) {
    int bytes = 0;
    for (int i = 0; i < words.length(); ) {
      int letter = words.codePointAt(i);
      int weight = Character.toString(letter).getBytes(UTF_8).length;
      if (bytes + weight > LINE_BYTES) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.appendCodePoint(letter);
      bytes += weight;
      i += Character.charCount(letter);
    }
    text.append("\r\n");
  }
}
