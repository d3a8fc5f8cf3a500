package tequio.theme;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.files.UploadFile;
import tequio.files.UploadMetadata;
import tequio.files.Visibility;
import tequio.files.bytes.FileStorage;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.Characters;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.web.theme.ThemeChanged;

/** Sets the theme of a government and invalidates its pages in every instance. */
@Component
class SetTheme {

  private final JdbcClient jdbc;
  private final UploadFile files;
  private final FileStorage places;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SetTheme(
      JdbcClient jdbc,
      UploadFile files,
      FileStorage places,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.places = places;
    this.events = events;
    this.clock = clock;
  }

  /** Uploaded crest: its content, file name and description. */
  record NewCrest(InputStream bytes, String name, String words) {}

  /**
   * Replaces the whole theme: a colour or crest that is not given is removed.
   *
   * @throws BusinessRuleException if neither is given, the colour is refused, or the crest is no
   *     picture or has no description
   */
  @Transactional
  void set(GovernmentKey government, Optional<String> colour, Optional<NewCrest> crest)
      throws IOException {
    if (colour.isEmpty() && crest.isEmpty()) {
      throw new BusinessRuleException(ThemeColours.Rule.NOTHING_TO_SET);
    }
    var look = colour.map(ThemeColours::of).map(it -> it.day().toString());
    var kept =
        crest.isPresent() ? Optional.of(keep(government, crest.get())) : Optional.<Kept>empty();
    remove(government);
    jdbc.sql(
            """
            insert into government_theme
              (government, colour, crest, crest_words, crest_width, crest_height)
            values (:government, :colour, :crest, :words, :width, :height)
            """)
        .param("government", government.value())
        .param("colour", look.orElse(null))
        .param("crest", kept.map(Kept::hash).orElse(null))
        .param("words", kept.map(Kept::words).orElse(null))
        .param("width", kept.map(Kept::width).orElse(null))
        .param("height", kept.map(Kept::height).orElse(null))
        .update();
    events.publishEvent(new ThemeChanged(government));
  }

  /** Removes the theme, so that the government's pages use the common one. */
  @Transactional
  void clear(GovernmentKey government) {
    remove(government);
    events.publishEvent(new ThemeChanged(government));
  }

  private void remove(GovernmentKey government) {
    jdbc.sql("delete from government_theme where government = ?")
        .param(government.value())
        .update();
  }

  private record Kept(String hash, String words, int width, int height) {}

  /** Stores the crest; the file store re-encodes it, so that it contains only the picture. */
  private Kept keep(GovernmentKey government, NewCrest crest) throws IOException {
    var words =
        Characters.find(crest.words(), Characters.MOST)
            .orElseThrow(() -> new BusinessRuleException(ThemeColours.Rule.CREST_WITHOUT_WORDS));
    var intake =
        new UploadMetadata(
            government, crest.name(), Visibility.PUBLIC, provenance(), OptionalLong.empty());
    var stored = files.store(crest.bytes(), intake);
    if (!stored.mediaType().startsWith("image/")) {
      throw new BusinessRuleException(ThemeColours.Rule.NO_PICTURE);
    }
    try (var kept = places.store().find(stored.hash()).orElseThrow()) {
      var picture = ImageIO.read(kept);
      return new Kept(stored.hash(), words, picture.getWidth(), picture.getHeight());
    }
  }

  private Provenance provenance() {
    return new Provenance(
        ReportingParty.GOVERNMENT,
        new Actor(Actor.Kind.INSTALLATION, "Tequio"),
        Known.notSeen(),
        clock.instant(),
        List.of());
  }
}
