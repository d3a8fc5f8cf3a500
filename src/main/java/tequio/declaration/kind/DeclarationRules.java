package tequio.declaration.kind;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.declaration.content.DeclarationFingerprint;
import tequio.declaration.content.DeclarationParty;
import tequio.declaration.content.DeclarationSignature;
import tequio.declaration.content.DeclarationSignature.SignatureMethod;
import tequio.declaration.content.JointDeclaration;
import tequio.exercise.progress.ExerciseProgress;
import tequio.exercise.progress.ExerciseReader;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.Violation;
import tequio.territory.Gazetteer;

/** What a declaration must say to become public: each party of the profile has signed its text. */
@Component
class DeclarationRules {

  private final ExerciseReader exercises;
  private final Gazetteer gazetteer;

  DeclarationRules(ExerciseReader exercises, Gazetteer gazetteer) {
    this.exercises = exercises;
    this.gazetteer = gazetteer;
  }

  List<Violation> check(GovernmentKey government, JointDeclaration declaration) {
    return exercises
        .find(government, declaration.exercise())
        .map(it -> check(government, declaration, it))
        .orElseGet(() ->
            List.of(
                Violation.of("exercise", "joint-declaration.no-exercise", declaration.exercise())));
  }

  private List<Violation> check(
      GovernmentKey government, JointDeclaration declaration, ExerciseProgress exercise) {
    var found = new ArrayList<Violation>();
    var expected = DeclarationParties.of(exercise, gazetteer.get(government));
    if (!expected.equals(declaration.parties())) {
      found.add(Violation.of("parties", "joint-declaration.other-parties"));
    }
    for (var party : declaration.parties()) {
      if (party.canSign() && declaration.signatures(party).isEmpty()) {
        found.add(Violation.of("signatures", "joint-declaration.unsigned", party.name().words()));
      }
    }
    strangers(declaration).ifPresent(found::add);
    if (!DeclarationFingerprint.of(declaration).equals(declaration.fingerprint())) {
      found.add(Violation.of("fingerprint", "joint-declaration.other-text"));
    }
    return List.copyOf(found);
  }

  /** A signature for no party that signs, or on paper that nobody shows. */
  private static Optional<Violation> strangers(JointDeclaration declaration) {
    var parties =
        declaration.parties().stream()
            .filter(DeclarationParty::canSign)
            .map(DeclarationParty::code)
            .collect(toSet());
    return declaration.signatures().stream()
        .filter(it -> !parties.contains(it.party()) || !isShown(it))
        .map(it -> Violation.of("signatures", "joint-declaration.stranger", it.name()))
        .findFirst();
  }

  private static boolean isShown(DeclarationSignature signature) {
    boolean paper = signature.method() == SignatureMethod.PAPER;
    return signature.scan().isPresent() == paper
        && signature.scan().stream().allMatch(it -> it.matches("[0-9a-f]{64}"));
  }
}
