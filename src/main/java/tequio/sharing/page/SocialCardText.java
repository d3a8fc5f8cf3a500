package tequio.sharing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tequio.sharing.picture.SocialCard;
import tequio.web.Texts;

/** Texts of the share picture of a page. */
final class SocialCardText {

  static SocialCard of(Sharable shared, Texts t) {
    var name = shared.government().fullName();
    return new SocialCard(
        shared.number().map(it -> name + " · " + t.say("sharing.commitment", it)).orElse(name),
        shared.number().isEmpty()
            ? t.say("sharing.board", shared.government().shortName())
            : shared.title().orElseThrow().words(),
        shared
            .standing()
            .map(it ->
                new SocialCard.Tag(
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

  private SocialCardText() {}
}
