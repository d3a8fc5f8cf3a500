package tequio.secretariat.core.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tequio.kernel.Characters;
import tequio.kernel.Uuid7;
import tequio.mail.MailAddress;
import tequio.mail.MailStatus;
import tequio.publishing.page.GovernmentPlaces;
import tequio.secretariat.core.CoreParticipantType;
import tequio.secretariat.core.CoreReader;
import tequio.secretariat.core.CoreSector;
import tequio.secretariat.core.register.CoreDisclosure;
import tequio.secretariat.core.register.CoreParticipant;
import tequio.secretariat.core.register.CoreParticipant.CoreChoice;
import tequio.secretariat.core.register.CoreParticipant.CoreState;
import tequio.storage.Json;
import tequio.territory.Government;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.FieldTypeResolver;
import tequio.web.form.Form;
import tequio.web.form.FormResult;
import tequio.web.form.TextProblem;

/** The questions of whoever asks to join a civil-society core, and what their answers ask for. */
@Component
class CoreForms {

  private static final int LONGEST_NAME = 200;

  private static final FieldTypeResolver SHAPES = new FieldTypeResolver(Map.of(), Set.of());

  /** Questions of the form by which somebody asks to join. */
  static final List<FieldType.Part> QUESTIONS = SHAPES.of(CoreRequest.class).parts();

  private final CoreReader cores;
  private final GovernmentPlaces places;
  private final MailStatus mail;
  private final Clock clock;

  CoreForms(CoreReader cores, GovernmentPlaces places, MailStatus mail, Clock clock) {
    this.cores = cores;
    this.places = places;
    this.mail = mail;
    this.clock = clock;
  }

  /** What somebody fills in to join. */
  record CoreRequest(
      CoreParticipantType type,
      CoreSector sector,
      String name,
      CoreDisclosure disclosure,
      boolean adult,
      boolean calls,
      String mail) {

    CoreChoice choice() {
      return new CoreChoice(disclosure, adult, calls);
    }
  }

  CoreJoinPage page(Government government, Form form, Texts t) {
    var core =
        cores
            .find(government.key())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new CoreJoinPage(
        government,
        core.content(),
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
      Function<CoreParticipant, Object> then) {
    var result = FormResult.of(sent, QUESTIONS, t);
    if (!mail.canSend()) {
      return page(government, result.form(), t);
    }
    return result.orAgain(
        form -> page(government, form, t),
        said -> {
          var asked = Json.MAPPER.treeToValue(said, CoreRequest.class);
          var wrong = problem(asked, result, t);
          return wrong.isPresent()
              ? page(government, wrong.get(), t)
              : then.apply(participant(government, asked, t));
        });
  }

  private static Optional<Form> problem(CoreRequest asked, FormResult result, Texts t) {
    var name = TextProblem.find(asked.name(), LONGEST_NAME);
    if (name.isPresent()) {
      return Optional.of(result.wrong("name", name.get().say(t)));
    }
    if (CoreParticipant.namesMinor(asked.type(), asked.choice())) {
      return Optional.of(result.wrong("disclosure", t.say("core-acts.refused.names-a-minor")));
    }
    return MailAddress.find(asked.mail()).isPresent()
        ? Optional.empty()
        : Optional.of(result.wrong("mail", t.say("core.mail.problem")));
  }

  private CoreParticipant participant(Government government, CoreRequest asked, Texts t) {
    return new CoreParticipant(
        Uuid7.next(clock),
        government.key(),
        asked.type(),
        asked.sector(),
        Characters.inOneLine(asked.name()),
        asked.choice(),
        MailAddress.find(asked.mail()).orElseThrow(),
        t.locale(),
        CoreState.ASKED,
        Optional.empty());
  }
}
