package tequio.declaration.adhesion;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.declaration.adhesion.AdhesionRequest.RequestState;
import tequio.declaration.content.Adhesion.AdherentType;
import tequio.declaration.content.JointDeclaration;
import tequio.declaration.kind.JointDeclarations;
import tequio.kernel.Characters;
import tequio.kernel.Uuid7;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;
import tequio.publishing.page.GovernmentPlaces;
import tequio.publishing.version.DocumentVersion;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormResult;
import tequio.web.form.TextProblem;
import tools.jackson.databind.node.ObjectNode;

/** The questions of whoever adheres, and what their answers ask for. */
@Component
public class AdhesionForms {

  private static final int LONGEST_NAME = 200;

  /** What sort of adherent, and the name. */
  public static final List<FieldType.Part> WHO =
      List.of(
          new FieldType.Part(
              "type",
              "adhesion.type",
              new FieldType.Choice(
                  Stream.of(AdherentType.values())
                      .map(it -> new FieldType.Option(it.name(), Texts.key(it)))
                      .toList())),
          new FieldType.Part("name", "adhesion.name", new FieldType.Words(false, false)),
          new FieldType.Part("shown", "adhesion-request.shown", new FieldType.Tick()));

  private static final List<FieldType.Part> QUESTIONS =
      Stream.concat(
              WHO.stream(),
              Stream.of(
                  new FieldType.Part(
                      "mail", "adhesion-request.mail", new FieldType.Words(false, false))))
          .toList();

  private final JointDeclarations declarations;
  private final GovernmentPlaces places;
  private final MailStatus mail;
  private final Clock clock;

  AdhesionForms(
      JointDeclarations declarations, GovernmentPlaces places, MailStatus mail, Clock clock) {
    this.declarations = declarations;
    this.places = places;
    this.mail = mail;
    this.clock = clock;
  }

  AdhesionFormPage page(Government government, Form form, Texts t) {
    return new AdhesionFormPage(
        government,
        get(government).content(),
        places.of(government, t),
        QUESTIONS,
        form,
        mail.canSend(),
        false);
  }

  /** Goes on with what was asked, or asks again with what is wrong. */
  Object read(
      Government government,
      HttpServletRequest sent,
      Texts t,
      Function<AdhesionRequest, Object> then) {
    var result = FormResult.of(sent, QUESTIONS, t);
    if (!mail.canSend()) {
      return page(government, result.form(), t);
    }
    return result.orAgain(
        form -> page(government, form, t),
        said -> {
          var wrong = problem(said, result, t);
          return wrong.isPresent()
              ? page(government, wrong.get(), t)
              : then.apply(request(government, said, t));
        });
  }

  private static Optional<Form> problem(ObjectNode said, FormResult result, Texts t) {
    return nameProblem(said, result, t)
        .or(() ->
            MailAddress.find(said.path("mail").asString()).isPresent()
                ? Optional.empty()
                : Optional.of(result.wrong("mail", t.say("declaration-signatory.mail.problem"))));
  }

  /** A name that is too long. */
  public static Optional<Form> nameProblem(ObjectNode said, FormResult result, Texts t) {
    return TextProblem.find(said.path("name").asString(), LONGEST_NAME)
        .map(it -> result.wrong("name", it.say(t)));
  }

  private AdhesionRequest request(Government government, ObjectNode said, Texts t) {
    var type = AdherentType.valueOf(said.path("type").asString());
    return new AdhesionRequest(
        Uuid7.next(clock),
        government.key(),
        get(government).content().exercise(),
        type,
        Characters.inOneLine(said.path("name").asString()),
        isShown(said, type),
        MailAddress.find(said.path("mail").asString()).orElseThrow(),
        t.locale(),
        RequestState.ASKED,
        Optional.empty());
  }

  /** Only a citizen may adhere without being named. */
  public static boolean isShown(ObjectNode said, AdherentType type) {
    return type != AdherentType.CITIZEN || said.path("shown").asBoolean(false);
  }

  private DocumentVersion<JointDeclaration> get(Government government) {
    return declarations
        .find(government.key())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
