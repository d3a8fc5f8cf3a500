package tequio.sharing.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A calendar is read back as it was written, whatever stands in its texts. */
class ICalendarTest {

  @ParameterizedTest
  @MethodSource("tequio.world.TrickyTexts#all")
  void texts_are_read_back_and_begin_no_line_of_their_own(String text) throws Exception {
    var bytes = new ICalendar(text, "https://t.example/x\r\nATTACH:y", List.of(day(text))).bytes();

    var calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    assertThat(calendar.validate().getEntries()).isEmpty();
    var event = calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
    var said = text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\u0085]]", " ").strip();
    assertThat(calendar.getComponents()).hasSize(1);
    assertThat(calendar.getProperties()).hasSize(7);
    assertThat(event.getProperties()).hasSize(10);
    for (var property : List.of(Property.SUMMARY, Property.DESCRIPTION)) {
      assertThat(event.getRequiredProperty(property).getValue().strip()).isEqualTo(said);
    }
  }

  @ParameterizedTest
  @MethodSource("tequio.world.TrickyTexts#all")
  void lines_are_short_and_cut_between_letters(String text) throws Exception {
    for (var line : new String(calendar(text), UTF_8).split("\r\n", -1)) {
      assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\r", "\n", "\uFFFD");
    }
    UTF_8.newDecoder().decode(ByteBuffer.wrap(calendar(text)));
  }

  private static byte[] calendar(String text) {
    return new ICalendar(text, "https://t.example/", List.of(day(text))).bytes();
  }

  private static ICalendar.Day day(String text) {
    return new ICalendar.Day(
        "1@t.example",
        LocalDate.of(2026, 6, 15),
        text,
        text,
        "https://t.example/1",
        0,
        Instant.parse("2026-01-01T00:00:00Z"));
  }
}
