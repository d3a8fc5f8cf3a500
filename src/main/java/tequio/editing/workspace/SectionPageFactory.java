package tequio.editing.workspace;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tequio.editing.draft.Draft;
import tequio.editing.draft.DraftKind;
import tequio.editing.section.FormSection;
import tequio.editing.section.SavePart;
import tequio.editing.section.SectionTarget;
import tequio.kernel.Characters;
import tequio.kernel.Page;
import tequio.kernel.Text;
import tequio.territory.Gazetteer;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Builds the pages of section forms. */
@Component
class SectionPageFactory {

  private final Gazetteer gazetteer;

  SectionPageFactory(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Where a part is asked. */
  static String path(Draft draft, FormSection part) {
    return path(draft.id(), part);
  }

  static String path(Draft.Id id, FormSection part) {
    return id.path() + "/partes/" + part.slug();
  }

  Page ask(Draft draft, SectionTarget place, Texts t) {
    return again(draft, place, SavePart.open(draft, place), FormData.NONE, t);
  }

  /** The form as it was sent, seen as it was seen. */
  Page again(Draft draft, SectionTarget place, Form form, FormData sent, Texts t) {
    var seen = sent.one(SavePart.SEEN);
    return new FormPage(
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

  Page overtaken(Draft draft, SectionTarget place, Form form, FormData now, Texts t) {
    return new EditConflictPage(
        over(draft, t),
        title(draft, place, t),
        action(draft, place),
        place.questions(),
        form,
        now,
        place.seen(draft.body()),
        crumbs(draft, place, t));
  }

  Page items(Draft draft, FormSection part, Texts t) {
    return items(draft, part, false, t);
  }

  /** The items as they are by now, since nothing was done to the one that was meant. */
  Page overtakenItems(Draft draft, FormSection part, Texts t) {
    return items(draft, part, true, t);
  }

  private ItemsPage items(Draft draft, FormSection part, boolean overtaken, Texts t) {
    var items = SectionTarget.items(part, draft.body());
    var lines =
        IntStream.range(0, items.size())
            .mapToObj(i ->
                new ItemsPage.Line(
                    ItemTitle.of(items.get(i), i + 1),
                    path(draft, part) + "/" + (i + 1),
                    new SectionTarget(part, java.util.OptionalInt.of(i)).seen(draft.body())))
            .toList();
    return new ItemsPage(
        over(draft, t),
        t.say("part." + part.slug()),
        path(draft, part),
        lines,
        overtaken,
        List.of(home(draft, t), document(draft)));
  }

  Page removal(Draft draft, SectionTarget place, Texts t) {
    var item = place.read(draft.body());
    return new FormPage(
        over(draft, t),
        t.say("editing.remove-item", ItemTitle.of(item, place.item().orElse(0) + 1)),
        t.say("editing.remove-item.more"),
        action(draft, place) + "/retiro",
        List.of(),
        Form.of(FormData.NONE),
        place.seen(draft.body()),
        "editing.remove",
        crumbs(draft, place, t));
  }

  String over(Draft draft, Texts t) {
    var name = gazetteer.nameOf(draft.id().government());
    return draft.id().kind() == DraftKind.PLAN
        ? name + " · " + draft.title()
        : name + " · " + t.say("editing.commitment", draft.id().number());
  }

  private static String title(Draft draft, SectionTarget place, Texts t) {
    if (place.item().isEmpty()) {
      return t.say("part." + place.part().slug());
    }
    int at = place.item().getAsInt();
    var items = SectionTarget.items(place.part(), draft.body());
    return at < items.size()
        ? ItemTitle.of(items.get(at), at + 1)
        : t.say("editing.new-item." + place.part().slug());
  }

  private static String action(Draft draft, SectionTarget place) {
    if (place.item().isEmpty()) {
      return path(draft, place.part());
    }
    int at = place.item().getAsInt();
    boolean there = at < SectionTarget.items(place.part(), draft.body()).size();
    return path(draft, place.part()) + "/" + (there ? String.valueOf(at + 1) : "nuevo");
  }

  private List<Link> crumbs(Draft draft, SectionTarget place, Texts t) {
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
