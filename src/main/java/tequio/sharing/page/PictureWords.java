package tequio.sharing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tequio.sharing.picture.Picture;
import tequio.web.Texts;

/** What is written on the picture of a page. */
final class PictureWords {

  static Picture of(Sharable shared, Texts t) {
    var name = shared.government().fullName();
    return new Picture(
        shared.number().map(it -> name + " · " + t.say("sharing.commitment", it)).orElse(name),
        shared.number().isEmpty()
            ? t.say("sharing.board", shared.government().shortName())
            : shared.title().orElseThrow().words(),
        shared
            .standing()
            .map(it ->
                new Picture.Tag(
                    t.say(it.headline()), it.headline().tone().name().toLowerCase(Locale.ROOT))),
        facts(shared, t),
        (t.visit().site() + shared.shortPath()).replaceFirst("^https?://", ""));
  }

  private static List<String> facts(Sharable shared, Texts t) {
    var facts = new ArrayList<String>();
    shared
        .progress()
        .ifPresent(it -> {
          facts.add(t.say("sharing.reported", it.reported().done(), it.reported().of()));
          facts.add(t.say("sharing.done", it.done().done(), it.done().of()));
        });
    if (facts.isEmpty() && shared.title().isPresent()) {
      facts.add(t.say(shared.transcribed() ? "sharing.transcribed" : "sharing.no-report"));
    }
    if (shared.government().isFictional()) {
      facts.add(t.say("sharing.fictional"));
    }
    return facts;
  }

  private PictureWords() {}
}
