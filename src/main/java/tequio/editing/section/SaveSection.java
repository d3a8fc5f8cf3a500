package tequio.editing.section;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.editing.draft.Draft;
import tequio.editing.draft.DraftSources;
import tequio.editing.draft.Drafts;
import tequio.files.PublicFile;
import tequio.files.PublicFiles;
import tequio.kernel.Characters;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.KindRegistry;
import tequio.territory.Gazetteer;
import tequio.web.Texts;
import tequio.web.form.FieldNames;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormReader;
import tequio.web.form.FormWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Saves one section of a draft, or returns the form with its problems. */
@Component
public class SaveSection {

  /** The field that says what whoever fills in the form had seen. */
  public static final String SEEN = "visto";

  /** What came of it. */
  public sealed interface Saving {

    /** It is in the draft. */
    record Done() implements Saving {}

    /** Nothing was saved: the form is shown again, with what is wrong or a row more. */
    record Again(Form form) implements Saving {}

    /** Somebody saved other words meanwhile: both are shown. */
    record Overtaken(Form form, FormData now) implements Saving {}

    /** Somebody published or discarded the draft meanwhile. */
    record Vanished() implements Saving {}
  }

  private static final Pattern ADDRESS = Pattern.compile(".*/archivos/([0-9a-f]{64})");

  private final Drafts drafts;
  private final DraftSources sources;
  private final KindRegistry kinds;
  private final Gazetteer gazetteer;
  private final PublicFiles files;

  SaveSection(
      Drafts drafts,
      DraftSources sources,
      KindRegistry kinds,
      Gazetteer gazetteer,
      PublicFiles files) {
    this.drafts = drafts;
    this.sources = sources;
    this.kinds = kinds;
    this.gazetteer = gazetteer;
    this.files = files;
  }

  public Saving save(Draft draft, SectionTarget place, FormData sent, Texts t) {
    if (!sent.one(Form.ACT).isEmpty()) {
      return new Saving.Again(Form.of(Form.changed(sent)));
    }
    if (!sent.one(SEEN).equals(place.seen(draft.body()))) {
      var now = FormWriter.write(place.questions(), place.read(draft.body()));
      return new Saving.Overtaken(Form.of(sent), now);
    }
    var reader = new FormReader(named(sent, place, draft), t, texts(draft.body()));
    var words = reader.read(place.questions(), "");
    if (!reader.problems().isEmpty()) {
      return new Saving.Again(new Form(sent, reader.problems()));
    }
    return save(draft, place, words, sent, t);
  }

  /** Governments and files are written by their names; what is stored is their keys. */
  private FormData named(FormData sent, SectionTarget place, Draft draft) {
    var questions = place.questions();
    return sent.withEach(FieldNames.of(FieldType.Government.class, questions), this::key)
        .withEach(
            FieldNames.of(FieldType.FileHash.class, questions),
            it -> hash(it, draft.id().government()));
  }

  private String hash(String typed, GovernmentKey government) {
    var address = ADDRESS.matcher(Characters.strip(typed));
    return address.matches()
        ? address.group(1)
        : files.list(government).stream()
            .filter(it -> it.name().equals(Characters.strip(typed)))
            .findFirst()
            .map(PublicFile::hash)
            .orElse(typed);
  }

  private String key(String typed) {
    return gazetteer.match(typed, "").found().map(it -> it.key().value()).orElse(typed);
  }

  /** Whatever somebody else saved in the same moment was not seen by whoever sent this. */
  private Saving save(Draft draft, SectionTarget place, ObjectNode words, FormData sent, Texts t) {
    number(draft, place, words);
    var next = draft.with(place.write(draft.body(), words));
    var problems = problems(next, place, t);
    if (!problems.isEmpty()) {
      return new Saving.Again(new Form(sent, problems));
    }
    if (drafts.save(next)) {
      return new Saving.Done();
    }
    return drafts
        .find(draft.id())
        .map(newer -> save(newer, place.movedTo(newer.body(), draft.body()), sent, t))
        .orElseGet(Saving.Vanished::new);
  }

  /** What the rules of its kind say of a place, by the name of the field. */
  private Map<String, String> problems(Draft draft, SectionTarget place, Texts t) {
    var kind = kinds.findDocument(draft.id().kind()).orElseThrow();
    var found = new LinkedHashMap<String, String>();
    DraftContent.of(kind, draft.id().government(), draft.body())
        .problems(place.part().components(), t)
        .forEach((path, words) -> {
          if (path.startsWith(place.prefix())) {
            found.put(path.substring(place.prefix().length()), words);
          }
        });
    return found;
  }

  /** An item keeps its number; a new one gets one that none here ever had. */
  private void number(Draft draft, SectionTarget place, ObjectNode words) {
    if (place.item().isPresent() && place.part().isNumbered()) {
      words.put(
          "number",
          place.number(draft.body()).orElseGet(() -> nextNumber(draft, place.part().list())));
    }
  }

  private int nextNumber(Draft draft, String list) {
    var before = sources.of(draft.id().kind()).versions(draft.id()).stream().map(Draft::body);
    return 1
        + Stream.concat(Stream.of(draft.body()), before)
            .flatMapToInt(body -> numbers(body.path(list)))
            .max()
            .orElse(0);
  }

  private static IntStream numbers(JsonNode list) {
    return list.valueStream().mapToInt(item -> item.path("number").asInt(0));
  }

  /** What is in another language or translated, by its words. */
  static Map<String, JsonNode> texts(ObjectNode body) {
    var found = new LinkedHashMap<String, JsonNode>();
    collect(body, found);
    return found;
  }

  private static void collect(JsonNode node, Map<String, JsonNode> found) {
    if (node.has("words") && node.has("lang")) {
      found.put(Characters.strip(node.path("words").asString("")), node);
    }
    node.forEach(it -> collect(it, found));
  }

  /** What came of taking an item out or moving it up. */
  public enum Change {
    DONE,
    /** It is another item by now: nothing was done. */
    OVERTAKEN,
    /** Somebody published or discarded the draft meanwhile. */
    VANISHED
  }

  /** Takes an item out of its list, or moves it up, if it still is the one that was seen. */
  public Change change(Draft draft, SectionTarget place, String seen, boolean takeOut) {
    if (!place.seen(draft.body()).equals(seen)) {
      return Change.OVERTAKEN;
    }
    var body = takeOut ? place.without(draft.body()) : place.movedUp(draft.body());
    if (drafts.save(draft.with(body))) {
      return Change.DONE;
    }
    var newer = drafts.find(draft.id());
    return newer.isPresent() ? change(newer.get(), place, seen, takeOut) : Change.VANISHED;
  }

  /** What stands in the fields of a place when it is opened. */
  public static Form open(Draft draft, SectionTarget place) {
    return Form.of(FormWriter.write(place.questions(), place.read(draft.body())));
  }
}
