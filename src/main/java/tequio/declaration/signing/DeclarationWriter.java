package tequio.declaration.signing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tequio.declaration.content.DeclarationFields;
import tequio.declaration.content.DeclarationFingerprint;
import tequio.declaration.content.DeclarationParty;
import tequio.declaration.content.JointDeclaration;
import tequio.declaration.kind.DeclarationParties;
import tequio.directory.organisation.Sector;
import tequio.exercise.progress.ExerciseProgress;
import tequio.kernel.Text;
import tequio.profile.content.StateProfile.ThirdSeat;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.Texts;

/** Writes the text of a declaration from its five answers, in Spanish. */
@Component
public class DeclarationWriter {

  private final MessageSource messages;
  private final Gazetteer gazetteer;

  DeclarationWriter(MessageSource messages, Gazetteer gazetteer) {
    this.messages = messages;
    this.gazetteer = gazetteer;
  }

  /** What is signed, without signatures. */
  public JointDeclaration write(ExerciseProgress exercise, DeclarationFields fields) {
    var government = gazetteer.get(exercise.document().government());
    var parties = DeclarationParties.of(exercise, government);
    var t = new Texts(messages, Texts.SPANISH, government.zone());
    var unsigned =
        new JointDeclaration(
            Text.spanish(t.say("joint-declaration.text.title", government.fullName())),
            exercise.document().code(),
            Text.spanish(opening(exercise, government, parties, t)),
            Text.spanish(fields.purpose()),
            Text.spanish(fields.topics()),
            Text.spanish(fields.commitments()),
            Text.spanish(fields.coordination()),
            Text.spanish(fields.validity()),
            parties,
            List.of(),
            "");
    return unsigned.with(DeclarationFingerprint.of(unsigned));
  }

  private static String opening(
      ExerciseProgress exercise, Government government, List<DeclarationParty> parties, Texts t) {
    var signing = parties.stream().filter(DeclarationParty::canSign).toList();
    var vacant = parties.stream().filter(it -> !it.canSign()).toList();
    var opening =
        t.say(
            "joint-declaration.text.opening",
            t.list(signing.stream().map(it -> it.name().words()).toList()),
            exercise.exercise().title().words(),
            government.fullName(),
            exercise.profile().profile().secretariat().name().words());
    var third =
        exercise.profile().profile().thirdSeat() == ThirdSeat.CONTROL_BODY
            ? signing.stream().filter(it -> it.sector() == Sector.OVERSIGHT).toList()
            : List.<DeclarationParty>of();
    return Stream.of(
            opening,
            sentence("joint-declaration.text.vacant", vacant, t),
            sentence("joint-declaration.text.control-body", third, t))
        .filter(it -> !it.isEmpty())
        .collect(joining(" "));
  }

  private static String sentence(String key, List<DeclarationParty> of, Texts t) {
    return of.isEmpty()
        ? ""
        : t.say(key, t.list(of.stream().map(it -> it.name().words()).toList()));
  }
}
