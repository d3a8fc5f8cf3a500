package tequio.gathering.attendance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormResult;
import tools.jackson.databind.node.ObjectNode;

/** The questions to somebody who comes, and what their answers say. */
public final class ArrivalForm {

  private static final FieldType LINE = new FieldType.OrNothing(new FieldType.Words(false, false));

  /**
   * The questions.
   *
   * @param groups whose participation is looked after; no question where there are none
   */
  public static List<FieldType.Part> questions(List<AttendeeGroup> groups) {
    var parts = new ArrayList<FieldType.Part>();
    parts.add(new FieldType.Part("sector", "arrival.sector", sectors()));
    parts.add(new FieldType.Part("organisation", "arrival.organisation", LINE));
    if (!groups.isEmpty()) {
      var options =
          groups.stream().map(it -> new FieldType.Option(it.word(), Texts.key(it))).toList();
      parts.add(new FieldType.Part("groups", "arrival.groups", new FieldType.Choices(options)));
    }
    parts.add(new FieldType.Part("minor", "arrival.minor", new FieldType.Tick()));
    parts.add(new FieldType.Part("name", "arrival.name", LINE));
    parts.add(new FieldType.Part("consent", "arrival.consent", new FieldType.Tick()));
    return List.copyOf(parts);
  }

  /** The sectors as a question. */
  public static FieldType.Choice sectors() {
    return new FieldType.Choice(
        Stream.of(AttendeeSector.values())
            .map(it -> new FieldType.Option(it.word(), Texts.key(it)))
            .toList());
  }

  /** What only the answers together show: a name without consent, a name that is too long. */
  public static Optional<Form> problem(ObjectNode said, FormResult result, Texts t) {
    for (var field : List.of("organisation", "name")) {
      if (said.path(field).asString("").length() > Arrival.LONGEST) {
        return Optional.of(result.wrong(field, t.say("arrival.too-long", Arrival.LONGEST)));
      }
    }
    boolean named = said.has("name") && !said.path("minor").asBoolean();
    return named && !said.path("consent").asBoolean()
        ? Optional.of(result.wrong("name", t.say("arrival.no-consent")))
        : Optional.empty();
  }

  /** The arrival that the answers say. */
  public static Arrival arrival(ObjectNode said, ArrivalChannel channel) {
    return new Arrival(
        AttendeeSector.of(said.path("sector").asString()),
        words(said, "organisation"),
        groups(said),
        words(said, "name").filter(it -> said.path("consent").asBoolean()),
        said.path("minor").asBoolean(),
        channel);
  }

  private static Optional<String> words(ObjectNode said, String name) {
    return Optional.of(said.path(name).asString("")).filter(it -> !it.isEmpty());
  }

  private static Set<AttendeeGroup> groups(ObjectNode said) {
    var groups = new HashSet<AttendeeGroup>();
    said.path("groups").forEach(it -> groups.add(AttendeeGroup.of(it.asString())));
    return groups;
  }

  private ArrivalForm() {}
}
