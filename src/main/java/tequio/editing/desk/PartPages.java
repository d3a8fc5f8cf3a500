package tequio.editing.desk;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tequio.editing.draft.Draft;
import tequio.editing.draft.Kind;
import tequio.editing.part.Part;
import tequio.editing.part.Place;
import tequio.editing.part.SavePart;
import tequio.kernel.Characters;
import tequio.kernel.Page;
import tequio.kernel.Text;
import tequio.territory.Gazetteer;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Answers;
import tequio.web.form.Form;

/** Draws the pages that ask for the parts of a draft. */
@Component
class PartPages {

  private final Gazetteer gazetteer;

  PartPages(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Where a part is asked. */
  static String path(Draft draft, Part part) {
    return path(draft.id(), part);
  }

  static String path(Draft.Id id, Part part) {
    return id.path() + "/partes/" + part.slug();
  }

  Page ask(Draft draft, Place place, Texts t) {
    return again(draft, place, SavePart.open(draft, place), Answers.NONE, t);
  }

  /** The form as it was sent, seen as it was seen. */
  Page again(Draft draft, Place place, Form form, Answers sent, Texts t) {
    var seen = sent.one(SavePart.SEEN);
    return new AskPage(
        over(draft, t),
        title(draft, place, t),
        "",
        action(draft, place),
        place.questions(),
        form,
        seen.isEmpty() ? place.seen(draft.body()) : seen,
        "editing.save",
        crumbs(draft, place, t));
  }

  Page overtaken(Draft draft, Place place, Form form, Answers now, Texts t) {
    return new OvertakenPage(
        over(draft, t),
        title(draft, place, t),
        action(draft, place),
        place.questions(),
        form,
        now,
        place.seen(draft.body()),
        crumbs(draft, place, t));
  }

  Page items(Draft draft, Part part, Texts t) {
    return items(draft, part, false, t);
  }

  /** The items as they are by now, since nothing was done to the one that was meant. */
  Page overtakenItems(Draft draft, Part part, Texts t) {
    return items(draft, part, true, t);
  }

  private ItemsPage items(Draft draft, Part part, boolean overtaken, Texts t) {
    var items = Place.items(part, draft.body());
    var lines =
        IntStream.range(0, items.size())
            .mapToObj(i ->
                new ItemsPage.Line(
                    ItemWords.of(items.get(i), i + 1),
                    path(draft, part) + "/" + (i + 1),
                    new Place(part, java.util.OptionalInt.of(i)).seen(draft.body())))
            .toList();
    return new ItemsPage(
        over(draft, t),
        t.say("part." + part.slug()),
        path(draft, part),
        lines,
        overtaken,
        List.of(home(draft, t), document(draft)));
  }

  Page removal(Draft draft, Place place, Texts t) {
    var item = place.read(draft.body());
    return new AskPage(
        over(draft, t),
        t.say("editing.remove-item", ItemWords.of(item, place.item().orElse(0) + 1)),
        t.say("editing.remove-item.more"),
        action(draft, place) + "/retiro",
        List.of(),
        Form.of(Answers.NONE),
        place.seen(draft.body()),
        "editing.remove",
        crumbs(draft, place, t));
  }

  String over(Draft draft, Texts t) {
    var name = gazetteer.nameOf(draft.id().government());
    return draft.id().kind() == Kind.PLAN
        ? name + " · " + draft.title()
        : name + " · " + t.say("editing.commitment", draft.id().number());
  }

  private static String title(Draft draft, Place place, Texts t) {
    if (place.item().isEmpty()) {
      return t.say("part." + place.part().slug());
    }
    int at = place.item().getAsInt();
    var items = Place.items(place.part(), draft.body());
    return at < items.size()
        ? ItemWords.of(items.get(at), at + 1)
        : t.say("editing.new-item." + place.part().slug());
  }

  private static String action(Draft draft, Place place) {
    if (place.item().isEmpty()) {
      return path(draft, place.part());
    }
    int at = place.item().getAsInt();
    boolean there = at < Place.items(place.part(), draft.body()).size();
    return path(draft, place.part()) + "/" + (there ? String.valueOf(at + 1) : "nuevo");
  }

  private List<Link> crumbs(Draft draft, Place place, Texts t) {
    return place.item().isEmpty()
        ? List.of(home(draft, t), document(draft))
        : List.of(
            home(draft, t),
            document(draft),
            new Link(t.say("part." + place.part().slug()), path(draft, place.part())));
  }

  private Link home(Draft draft, Texts t) {
    var government = gazetteer.get(draft.id().government());
    return new Link(government.shortName(), "/trabajo/" + government.key());
  }

  private static Link document(Draft draft) {
    return new Link(shortened(draft.title()), draft.id().path());
  }

  static String shortened(String title) {
    return title.length() > 60 ? Characters.strip(Text.beginning(title, 58)) + "…" : title;
  }
}
