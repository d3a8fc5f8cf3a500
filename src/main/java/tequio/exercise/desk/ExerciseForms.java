package tequio.exercise.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.accounts.caller.Caller;
import tequio.exercise.act.ExerciseActs;
import tequio.exercise.content.ExerciseChange.ExerciseTransition;
import tequio.exercise.desk.ExerciseDesk.Opened;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tools.jackson.databind.node.ObjectNode;

/** The questions of the forms about an exercise, and what their answers say. */
final class ExerciseForms {

  private static final FieldType.Part OFFICE =
      new FieldType.Part("office", "publication.office", new FieldType.Words(false, false));

  static final List<FieldType.Part> DELIVERY =
      List.of(
          new FieldType.Part("what", "product-delivery.what", new FieldType.Words(false, false)),
          new FieldType.Part("delivered", "product-delivery.delivered", new FieldType.Day()),
          new FieldType.Part(
              "address",
              "product-delivery.address",
              new FieldType.OrNothing(new FieldType.Address())),
          OFFICE);

  static final List<FieldType.Part> CLOSING =
      List.of(
          new FieldType.Part("closed", "step-closing.closed", new FieldType.Day()),
          new FieldType.Part(
              "reason",
              "step-closing.reason",
              new FieldType.OrNothing(new FieldType.Words(true, false))),
          OFFICE);

  static final List<FieldType.Part> CHANGE =
      List.of(
          new FieldType.Part(
              "transition",
              "exercise-change.transition",
              new FieldType.Choice(
                  Stream.of(ExerciseTransition.values())
                      .map(it -> new FieldType.Option(it.name(), Texts.key(it)))
                      .toList())),
          new FieldType.Part("happened", "exercise-change.happened", new FieldType.Day()),
          new FieldType.Part("reason", "exercise-change.reason", new FieldType.Words(true, false)),
          OFFICE);

  static PartialDate day(ObjectNode said, String name) {
    return PartialDate.parse(said.path(name).asString());
  }

  static Optional<Text> text(ObjectNode said, String name) {
    return said.has(name)
        ? Optional.of(Text.spanish(said.path(name).asString()))
        : Optional.empty();
  }

  static ExerciseActs.Doer doer(ObjectNode said, Caller caller) {
    return new ExerciseActs.Doer(
        said.path("office").asString(), Optional.of(caller.personOrRefuse().account()));
  }

  /** What is wrong with a day: it has not come, or lies before the exercise began. */
  static Optional<String> dayProblem(Opened its, ObjectNode said, String name, Texts t) {
    var day = ExerciseForms.day(said, name);
    var today = PartialDate.of(its.exercise().today());
    if (day.isAfter(today)) {
      return Optional.of(t.say("exercise.future"));
    }
    boolean early = name.equals("closed") && its.exercise().exercise().start().isAfter(day);
    return early ? Optional.of(t.say("exercise.before-start")) : Optional.empty();
  }

  private ExerciseForms() {}
}
