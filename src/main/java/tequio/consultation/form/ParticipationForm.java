package tequio.consultation.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tequio.consultation.act.ConsultationRecord;
import tequio.consultation.content.Consultation;
import tequio.consultation.content.SubmissionChannel;
import tequio.consultation.submission.NewSubmission;
import tequio.consultation.submission.SubmissionText;
import tequio.gathering.attendance.AttendeeGroup;
import tequio.kernel.Characters;
import tequio.mail.MailAddress;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormResult;
import tequio.web.form.TextProblem;
import tools.jackson.databind.node.ObjectNode;

/** The questions to whoever submits something, and what the answers say. */
public final class ParticipationForm {

  /** Field with the text. */
  public static final String WORDS = "words";

  /** Field with the position of the topic in the call, from 0. */
  public static final String TOPIC = "topic";

  /** Field that says whether telephone numbers and mail addresses are hidden: si, no. */
  public static final String HIDE = "ocultar";

  private static final FieldType LINE = new FieldType.OrNothing(new FieldType.Words(false, false));

  /**
   * The questions but the topic, whose options are words of the call.
   *
   * @param mail whether an address is asked for
   */
  public static List<FieldType.Part> questions(Consultation consultation, boolean mail) {
    var parts = new ArrayList<FieldType.Part>();
    parts.add(new FieldType.Part(WORDS, "submission.words", new FieldType.Words(true, false)));
    parts.add(new FieldType.Part("place", "submission.place", LINE));
    if (!consultation.outreach().isEmpty()) {
      var options =
          consultation.outreach().stream()
              .map(it -> new FieldType.Option(it.group().word(), Texts.key(it.group())))
              .toList();
      parts.add(new FieldType.Part("groups", "submission.groups", new FieldType.Choices(options)));
    }
    if (mail) {
      parts.add(new FieldType.Part("mail", "submission.mail", LINE));
    }
    return List.copyOf(parts);
  }

  /** Why nothing is received by web now, or on the device of a stall. */
  static Optional<Form> closed(ConsultationRecord its, boolean stall, FormResult result, Texts t) {
    boolean web = stall || its.consultation().channels().contains(SubmissionChannel.WEB);
    return when(!its.isOpen(), Form.WHOLE, "participation.not-received", result, t)
        .or(() -> when(!web, Form.WHOLE, "participation.no-web.not-received", result, t));
  }

  /** The first thing that is wrong beyond what each question checks itself. */
  public static Optional<Form> problem(ObjectNode said, FormResult result, Texts t) {
    var place = said.path("place").asString("");
    var mail = said.path("mail").asString("");
    return wordsProblem(said.path(WORDS).asString(""), result, t)
        .or(() -> tooLong("place", hidden(place, t), NewSubmission.LONGEST_PLACE, result, t))
        .or(() -> when(!isMail(mail), "mail", "submission.mail.problem", result, t));
  }

  private static Optional<Form> wordsProblem(String words, FormResult result, Texts t) {
    boolean unasked =
        SubmissionText.hasPrivateData(words) && result.form().answers().one(HIDE).isEmpty();
    return tooLong(WORDS, published(words, result.form(), t), NewSubmission.LONGEST, result, t)
        .or(() ->
            when(!SubmissionText.hasLetters(words), WORDS, "submission.no-letters", result, t))
        .or(() -> when(unasked, HIDE, "submission.private.problem", result, t));
  }

  private static Optional<Form> tooLong(
      String field, String words, int most, FormResult result, Texts t) {
    return TextProblem.find(words, most).map(it -> result.wrong(field, it.say(t)));
  }

  private static Optional<Form> when(
      boolean wrong, String field, String key, FormResult result, Texts t) {
    return wrong ? Optional.of(result.wrong(field, t.say(key))) : Optional.empty();
  }

  private static boolean isMail(String typed) {
    return typed.isEmpty() || MailAddress.find(typed).isPresent();
  }

  /** The text as it will be published. */
  private static String published(String words, Form form, Texts t) {
    return form.answers().one(HIDE).equals("no") ? words : hidden(words, t);
  }

  private static String hidden(String words, Texts t) {
    return SubmissionText.withoutPrivateData(words, t.say("submission.hidden"));
  }

  /** The submission that the answers say; a place shows no telephone number or mail address. */
  public static NewSubmission submission(
      Consultation consultation,
      ObjectNode said,
      Form form,
      SubmissionChannel channel,
      Optional<Integer> sheet,
      Texts t) {
    return new NewSubmission(
        published(said.path(WORDS).asString(), form, t),
        topic(consultation, form),
        Optional.of(Characters.inOneLine(hidden(said.path("place").asString(""), t)))
            .filter(it -> !it.isEmpty()),
        groups(said),
        channel,
        sheet);
  }

  private static Optional<String> topic(Consultation consultation, Form form) {
    var typed = form.answers().one(TOPIC);
    return typed.matches("\\d{1,3}") && Integer.parseInt(typed) < consultation.topics().size()
        ? Optional.of(consultation.topics().get(Integer.parseInt(typed)).words())
        : Optional.empty();
  }

  private static Set<AttendeeGroup> groups(ObjectNode said) {
    var groups = new HashSet<AttendeeGroup>();
    for (var word : said.path("groups")) {
      for (var group : AttendeeGroup.values()) {
        if (group.word().equals(word.asString())) {
          groups.add(group);
        }
      }
    }
    return groups;
  }

  private ParticipationForm() {}
}
