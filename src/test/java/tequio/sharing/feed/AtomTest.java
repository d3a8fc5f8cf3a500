package tequio.sharing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A feed is read back as it was written, whatever stands in its texts. */
class AtomTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @ParameterizedTest
  @MethodSource("tequio.world.TrickyTexts#all")
  void texts_are_read_back(String text) throws Exception {
    var item =
        new Atom.Item(
            "https://t.example/1", text, NOON, text, "https://t.example/\u0001?a=\"&b=<", text);
    var feed =
        new Atom(text, "es", "https://t.example/", "https://t.example/", NOON, List.of(item));

    var read = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(feed.bytes())));

    var said = plain(text);
    assertThat(plain(read.getTitle())).isEqualTo(said);
    assertThat(read.getEntries())
        .singleElement()
        .satisfies(it -> {
          assertThat(plain(it.getTitle())).isEqualTo(said);
          assertThat(plain(it.getDescription().getValue())).isEqualTo(said);
          assertThat(plain(it.getAuthor())).isEqualTo(said);
          assertThat(it.getLink()).isEqualTo("https://t.example/?a=\"&b=<");
        });
  }

  /** Readers make one of each end of a line and take blanks away at both ends. */
  private static String plain(String text) {
    return text.replaceAll("\r\n?", "\n")
        .replaceAll("[\\p{Cntrl}&&[^\t\n\u007F\u0085]]|\uFFFE|\uFFFF", "")
        .strip();
  }
}
