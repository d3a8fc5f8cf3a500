package tequio.sharing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tequio.plan.status.StatusResult;
import tequio.plan.view.ActivityView;
import tequio.plan.view.CommitmentView;
import tequio.plan.view.RoadmapTimeAxis;
import tequio.sharing.picture.SocialCard;
import tequio.web.Texts;

/** Texts of the share picture of a page. */
final class SocialCardText {

  static SocialCard of(Sharable shared, Texts t) {
    return new SocialCard(
        shared.eyebrow(t),
        shared.name(t),
        shared.standing().map(it -> new SocialCard.Tag(t.say(it.headline()), tone(it))),
        facts(shared, t),
        (t.visit().site() + shared.shortPath()).replaceFirst("^https?://", ""),
        bars(shared));
  }

  private static SocialCard.Bars bars(Sharable shared) {
    var axis = shared.promise().map(CommitmentView::axis).filter(RoadmapTimeAxis::isDrawn);
    return new SocialCard.Bars(
        axis.stream()
            .flatMap(it ->
                shared.promise().orElseThrow().steps().stream().flatMap(step -> bar(step, it)))
            .toList(),
        axis.flatMap(RoadmapTimeAxis::todayAt));
  }

  private static Stream<SocialCard.Bar> bar(ActivityView step, RoadmapTimeAxis axis) {
    return axis.stretch(step).stream()
        .map(it -> new SocialCard.Bar(it.from(), it.to(), tone(step.standing())));
  }

  private static String tone(StatusResult standing) {
    return standing.headline().tone().name().toLowerCase(Locale.ROOT);
  }

  private static List<String> facts(Sharable shared, Texts t) {
    var facts = new ArrayList<String>();
    shared
        .progress()
        .ifPresent(it -> {
          facts.add(t.say("sharing.reported", it.reported().done(), it.reported().of()));
          facts.add(t.say("sharing.done", it.done().done(), it.done().of()));
        });
    if (facts.isEmpty() && shared.title().isPresent() && shared.document().isEmpty()) {
      facts.add(t.say(shared.transcribed() ? "sharing.transcribed" : "sharing.no-report"));
    }
    if (shared.government().isFictional()) {
      facts.add(t.say("sharing.fictional"));
    }
    return facts;
  }

  private SocialCardText() {}
}
