package tequio.declaration.desk;

import java.util.List;
import java.util.Optional;
import tequio.declaration.content.DeclarationFields;
import tequio.declaration.content.DeclarationParty;
import tequio.mail.MailAddress;
import tequio.web.Texts;
import tequio.web.form.FieldType;
import tequio.web.form.Form;
import tequio.web.form.FormResult;
import tequio.web.form.TextProblem;
import tools.jackson.databind.node.ObjectNode;

/** The questions of the forms about a declaration, and what is wrong with their answers. */
final class DeclarationForms {

  /** Code points of a name or an office at most. */
  static final int LONGEST_NAME = 200;

  static final List<FieldType.Part> TEXT =
      List.of(
          question("purpose"),
          question("topics"),
          question("commitments"),
          question("coordination"),
          question("validity"));

  static final List<FieldType.Part> PAPER =
      List.of(new FieldType.Part("signed", "declaration-signature.signed", new FieldType.Day()));

  private static FieldType.Part question(String name) {
    return new FieldType.Part(name, "joint-declaration." + name, new FieldType.Words(true, false));
  }

  /** Who is to sign, for one of these parties. */
  static List<FieldType.Part> signatory(List<DeclarationParty> parties) {
    var choices =
        parties.stream()
            .filter(DeclarationParty::canSign)
            .map(it -> new FieldType.Option(it.code(), "sector." + it.sector().word()))
            .toList();
    return List.of(
        new FieldType.Part("party", "declaration-signature.party", new FieldType.Choice(choices)),
        new FieldType.Part("name", "declaration-signature.name", new FieldType.Words(false, false)),
        new FieldType.Part(
            "office", "declaration-signature.office", new FieldType.Words(false, false)),
        new FieldType.Part(
            "mail",
            "declaration-signatory.mail",
            new FieldType.OrNothing(new FieldType.Words(false, false))));
  }

  static DeclarationFields fields(ObjectNode said) {
    return new DeclarationFields(
        said.path("purpose").asString(),
        said.path("topics").asString(),
        said.path("commitments").asString(),
        said.path("coordination").asString(),
        said.path("validity").asString());
  }

  /** The form again where a name is too long or an address is none. */
  static Optional<Form> problem(ObjectNode said, FormResult result, Texts t) {
    for (var name : List.of("name", "office")) {
      var wrong = TextProblem.find(said.path(name).asString(), LONGEST_NAME);
      if (wrong.isPresent()) {
        return Optional.of(result.wrong(name, wrong.get().say(t)));
      }
    }
    return said.has("mail") && MailAddress.find(said.path("mail").asString()).isEmpty()
        ? Optional.of(result.wrong("mail", t.say("declaration-signatory.mail.problem")))
        : Optional.empty();
  }

  private DeclarationForms() {}
}
