package tequio.exercise.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.accounts.caller.Caller;
import tequio.accounts.caller.Permission;
import tequio.exercise.act.ExerciseActs;
import tequio.exercise.content.ProductDelivery;
import tequio.exercise.desk.ExerciseDesk.Opened;
import tequio.files.form.ReceivedUpload;
import tequio.kernel.Characters;
import tequio.kernel.Text;
import tequio.methodology.content.StepProduct;
import tequio.web.Texts;
import tequio.web.form.Form;
import tequio.web.form.FormData;
import tequio.web.form.FormResult;
import tequio.work.GovernmentAccess;
import tools.jackson.databind.node.ObjectNode;

/** States that a product was delivered, proven by a file, an address or a fact. */
@Controller
@RequestMapping({
  "/trabajo/{government}/ejercicios/{code}/productos/{product}",
  "/en/trabajo/{government}/ejercicios/{code}/productos/{product}"
})
class DeliveryController {

  /** Code points that say what is delivered, at most. */
  private static final int LONGEST = 300;

  private final ExerciseDesk desk;
  private final ExerciseActs acts;
  private final ExerciseFormPages pages;
  private final ProofFiles files;

  DeliveryController(
      ExerciseDesk desk, ExerciseActs acts, ExerciseFormPages pages, ProofFiles files) {
    this.desk = desk;
    this.acts = acts;
    this.pages = pages;
    this.files = files;
  }

  /** A product of an opened exercise. */
  private record Delivering(Opened its, StepProduct product) {

    String path() {
      return its.path() + "/productos/" + product.code();
    }
  }

  @GetMapping
  ExerciseFormPage ask(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable String product,
      @RequestParam(defaultValue = "") String archivo,
      Caller caller,
      Texts t) {
    var asked = open(government, code, product, caller);
    return page(asked, Form.of(FormData.NONE), "", archivo, t);
  }

  @PostMapping("/archivos")
  @Transactional
  Object upload(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable String product,
      HttpServletRequest sent,
      Caller caller,
      Texts t)
      throws IOException {
    var asked = open(government, code, product, caller);
    return switch (files.receive(sent, asked.its().government().key(), t)) {
      case ReceivedUpload.Kept(var file) ->
          "redirect:" + t.to(asked.path()) + "?archivo=" + file.hash();
      case ReceivedUpload.Refused(var why) -> page(asked, Form.of(FormData.NONE), why, "", t);
    };
  }

  @PostMapping
  @Transactional
  Object deliver(
      @PathVariable String government,
      @PathVariable String code,
      @PathVariable String product,
      @RequestParam(defaultValue = "") String archivo,
      HttpServletRequest sent,
      Caller caller,
      Texts t) {
    var asked = open(government, code, product, caller);
    var result = FormResult.of(sent, ExerciseForms.DELIVERY, t);
    return result.orAgain(
        form -> page(asked, form, "", archivo, t),
        said -> {
          var file = files.find(asked.its().government().key(), archivo);
          var wrong = problem(asked, said, file, result, t);
          if (wrong.isPresent()) {
            return page(asked, wrong.get(), "", archivo, t);
          }
          file.ifPresent(it -> files.publish(asked.its().government().key(), it));
          acts.deliver(
              asked.its().exercise(),
              delivery(product, said, file),
              ExerciseForms.doer(said, caller));
          return "redirect:" + t.to(asked.its().path());
        });
  }

  private static Optional<Form> problem(
      Delivering asked, ObjectNode said, Optional<String> file, FormResult result, Texts t) {
    int length = Characters.length(said.path("what").asString());
    if (length > LONGEST) {
      return Optional.of(result.wrong("what", t.say("exercise.too-long", length, LONGEST)));
    }
    var day =
        ExerciseForms.dayProblem(asked.its(), said, "delivered", t)
            .map(it -> result.wrong("delivered", it));
    boolean unread =
        asked.product().form() == StepProduct.ProofForm.DOCUMENT
            && file.isEmpty()
            && !said.has("address");
    return day.isPresent() || !unread
        ? day
        : Optional.of(result.wrong("address", t.say("exercise.address-needed")));
  }

  private static ProductDelivery delivery(String product, ObjectNode said, Optional<String> file) {
    var address =
        file.map(it -> "/archivos/" + it)
            .or(() -> Optional.of(said.path("address").asString("")).filter(it -> !it.isEmpty()));
    return new ProductDelivery(
        product,
        Text.spanish(said.path("what").asString()),
        ExerciseForms.day(said, "delivered"),
        address.map(URI::create));
  }

  private Delivering open(String government, String code, String product, Caller caller) {
    var its = desk.open(government, code, caller, Permission.PUBLISH);
    return its.exercise().stepOf(product).stream()
        .flatMap(it -> it.step().products().stream())
        .filter(it -> it.code().equals(product))
        .map(it -> new Delivering(its, it))
        .findFirst()
        .orElseThrow(GovernmentAccess::nothingThere);
  }

  private ExerciseFormPage page(
      Delivering asked, Form form, String problem, String archivo, Texts t) {
    var kept = files.find(asked.its().government().key(), archivo).orElse("");
    return pages
        .delivery(asked.its(), asked.product(), form, t)
        .with(new ExerciseFormPage.Upload(asked.path() + "/archivos", problem, kept));
  }
}
