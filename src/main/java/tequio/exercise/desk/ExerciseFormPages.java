package tequio.exercise.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import tequio.exercise.desk.ExerciseDesk.Opened;
import tequio.exercise.progress.StepProgress;
import tequio.methodology.content.StepProduct;
import tequio.web.Link;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;

/** Makes the pages of the forms about an exercise. */
@Component
class ExerciseFormPages {

  ExerciseFormPage delivery(Opened its, StepProduct product, Form form, Texts t) {
    return page(
        its,
        product.name().words(),
        List.of(t.say("exercise.deliver.lead", t.say(product.form()), product.proof().words())),
        "/productos/" + product.code(),
        ExerciseForms.DELIVERY,
        form,
        t.say("exercise.deliver"),
        t);
  }

  ExerciseFormPage closing(Opened its, StepProgress step, Form form, Texts t) {
    var missing = step.missing().stream().map(it -> it.name().words()).toList();
    var lead =
        missing.isEmpty()
            ? List.of(step.step().closing().words())
            : List.of(
                step.step().closing().words(),
                t.say("exercise.close.missing", String.join("; ", missing)));
    return page(
        its,
        t.say("exercise.close-step", step.number()),
        lead,
        "/pasos/" + step.step().code(),
        ExerciseForms.CLOSING,
        form,
        t.say("exercise.close"),
        t);
  }

  ExerciseFormPage change(Opened its, Form form, Texts t) {
    return page(
        its,
        t.say("exercise.change"),
        List.of(t.say("exercise.change.lead")),
        "/estado",
        ExerciseForms.CHANGE,
        form,
        t.say("exercise.change.publish"),
        t);
  }

  private static ExerciseFormPage page(
      Opened its,
      String title,
      List<String> lead,
      String below,
      List<FieldType.Part> questions,
      Form form,
      String button,
      Texts t) {
    var whose = its.government();
    var crumbs =
        List.of(
            new Link(whose.shortName(), "/trabajo/" + whose.key()),
            new Link(t.say("kind.exercise.many"), ExerciseDesk.path(whose.key())),
            new Link(its.exercise().exercise().title().words(), its.path()));
    return new ExerciseFormPage(
        whose.fullName(),
        title,
        lead,
        its.path() + below,
        questions,
        form,
        button,
        crumbs,
        ExerciseFormPage.Upload.NONE);
  }
}
