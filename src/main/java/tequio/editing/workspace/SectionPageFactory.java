package tequio.editing.workspace;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tequio.editing.draft.Draft;
import tequio.editing.section.FormSection;
import tequio.editing.section.SaveSection;
import tequio.editing.section.SectionTarget;
import tequio.kernel.Page;
import tequio.territory.Gazetteer;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;

/** Builds the pages of section forms. */
@Component
class SectionPageFactory {

  private final Gazetteer gazetteer;
  private final DraftNames names;

  SectionPageFactory(Gazetteer gazetteer, DraftNames names) {
    this.gazetteer = gazetteer;
    this.names = names;
  }

  /** Where a part is asked. */
  static String path(Draft draft, FormSection part) {
    return path(draft.id(), part);
  }

  static String path(Draft.Id id, FormSection part) {
    return id.path() + "/partes/" + part.slug();
  }

  Page ask(Draft draft, SectionTarget place, Texts t) {
    return again(draft, place, SaveSection.open(draft, place), FormData.NONE, t);
  }

  /** The form as it was sent, seen as it was seen. */
  Page again(Draft draft, SectionTarget place, Form form, FormData sent, Texts t) {
    var seen = sent.one(SaveSection.SEEN);
    return new FormPage(
        over(draft, t),
        title(draft, place, t),
        "",
        action(draft, place),
        place.questions(),
        form.takingFiles(),
        seen.isEmpty() ? place.seen(draft.body()) : seen,
        "editing.save",
        crumbs(draft, place, t));
  }

  /** The form that uploads the file of one field, and keeps all that was typed. */
  Page upload(
      Draft draft, SectionTarget place, String field, FormData sent, String problem, Texts t) {
    return new FieldUploadPage(
        over(draft, t),
        title(draft, place, t),
        action(draft, place),
        field,
        sent,
        problem,
        crumbs(draft, place, t));
  }

  Page overtaken(Draft draft, SectionTarget place, Form form, FormData now, Texts t) {
    return new EditConflictPage(
        over(draft, t),
        title(draft, place, t),
        action(draft, place),
        place.questions(),
        form.takingFiles(),
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
        t.say(part.key()),
        path(draft, part),
        lines,
        overtaken,
        List.of(home(draft), document(draft, t)));
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

  private String over(Draft draft, Texts t) {
    var government = gazetteer.nameOf(draft.id().government());
    return government + " · " + names.of(draft, t);
  }

  private static String title(Draft draft, SectionTarget place, Texts t) {
    if (place.item().isEmpty()) {
      return t.say(place.part().key());
    }
    int at = place.item().getAsInt();
    var items = SectionTarget.items(place.part(), draft.body());
    return at < items.size()
        ? ItemTitle.of(items.get(at), at + 1)
        : t.say(place.part().newItemKey());
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
        ? List.of(home(draft), document(draft, t))
        : List.of(
            home(draft),
            document(draft, t),
            new Link(t.say(place.part().key()), path(draft, place.part())));
  }

  private Link home(Draft draft) {
    var government = gazetteer.get(draft.id().government());
    return new Link(government.shortName(), "/trabajo/" + government.key());
  }

  private Link document(Draft draft, Texts t) {
    return new Link(DraftNames.shortened(names.title(draft, t)), draft.id().path());
  }
}
