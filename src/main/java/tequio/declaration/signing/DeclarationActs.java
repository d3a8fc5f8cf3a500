package tequio.declaration.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.declaration.content.DeclarationFields;
import tequio.declaration.content.DeclarationParty;
import tequio.declaration.content.DeclarationSignature;
import tequio.declaration.content.JointDeclaration;
import tequio.exercise.progress.ExerciseProgress;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;

/** Writes declarations, opens them for signatures and takes signatures. */
@Component
@Transactional
public class DeclarationActs {

  /** Rules of declarations. */
  public enum Rule implements BusinessRuleException.Rule {
    /** It is being signed, or is signed, and no longer changes. */
    NOT_IN_THAT_STATE,
    /** Somebody else saved another version meanwhile. */
    OVERTAKEN,
    /** A party that has to sign has nobody who signs for it. */
    PARTY_WITHOUT_SIGNATORY,
    /** That person, or that address, is on the list already. */
    LISTED_TWICE,
    ALREADY_SIGNED,
    TOO_MANY
  }

  /** The product of a methodology that a signed declaration proves. */
  public static final String PRODUCT = "declaracion-conjunta";

  /** Signatories of one declaration at most. */
  private static final int MOST = 200;

  private final PendingDeclarations declarations;
  private final Signatories signatories;
  private final DeclarationWriter writer;
  private final PublishDeclaration publication;
  private final RequestSignatures letters;

  DeclarationActs(
      PendingDeclarations declarations,
      Signatories signatories,
      DeclarationWriter writer,
      PublishDeclaration publication,
      RequestSignatures letters) {
    this.declarations = declarations;
    this.signatories = signatories;
    this.writer = writer;
    this.publication = publication;
    this.letters = letters;
  }

  /**
   * Saves the five answers.
   *
   * @param seen the version that whoever writes had before them; 0 where there was none
   */
  public void save(ExerciseProgress exercise, DeclarationFields fields, int seen, UUID by) {
    var government = exercise.document().government();
    var code = exercise.document().code();
    boolean saved =
        seen == 0
            ? declarations.add(government, code, fields, by)
            : declarations
                .find(government, code)
                .filter(it -> it.version() == seen)
                .filter(it -> declarations.save(it, fields))
                .isPresent();
    require(saved, Rule.OVERTAKEN, code);
  }

  /** Names somebody who is to sign; writes to them at once where the text is open already. */
  public void add(PendingDeclaration seen, Signatory who) {
    var its = hold(seen);
    require(its.state() != DeclarationState.SIGNED, Rule.NOT_IN_THAT_STATE, "");
    require(signatories.list(its).size() < MOST, Rule.TOO_MANY, MOST);
    require(signatories.add(its, who), Rule.LISTED_TWICE, who.name());
    if (its.isSigning()) {
      letters.send(its, List.of(who));
    }
  }

  /** Takes somebody who has not signed off the list; what is complete without them is public. */
  public void strike(PendingDeclaration seen, int number) {
    var its = hold(seen);
    require(its.state() != DeclarationState.SIGNED, Rule.NOT_IN_THAT_STATE, "");
    require(signatories.remove(its, number), Rule.ALREADY_SIGNED, "");
    if (its.isSigning()) {
      requireEachParty(its, its.text().orElseThrow().parties());
      publication.publishIfComplete(its);
    }
  }

  /** Fixes the text and asks everybody on the list for their signature. */
  public void open(ExerciseProgress exercise, PendingDeclaration seen) {
    var its = hold(seen);
    require(its.isDrafting(), Rule.NOT_IN_THAT_STATE, "");
    require(its.version() == seen.version(), Rule.OVERTAKEN, "");
    var text = writer.write(exercise, its.fields());
    requireEachParty(its, text.parties());
    move(its, DeclarationState.SIGNING, Optional.of(text));
    letters.send(its, signatories.list(its));
  }

  /** Lets the text be changed again while nobody has signed it. */
  public void reopen(PendingDeclaration seen) {
    var its = hold(seen);
    require(its.isSigning(), Rule.NOT_IN_THAT_STATE, "");
    require(
        signatories.list(its).stream().noneMatch(Signatory::hasSigned), Rule.ALREADY_SIGNED, "");
    move(its, DeclarationState.DRAFTING, Optional.empty());
  }

  /** Takes a signature; the last one that was missing makes the declaration public. */
  public void sign(
      GovernmentKey government,
      String exercise,
      int number,
      DeclarationSignature signature,
      UUID by) {
    var its =
        declarations
            .hold(government, exercise)
            .filter(PendingDeclaration::isSigning)
            .orElseThrow(() -> new BusinessRuleException(Rule.NOT_IN_THAT_STATE, ""));
    require(signatories.sign(its, number, signature, by), Rule.ALREADY_SIGNED, signature.name());
    publication.publishIfComplete(its);
  }

  private void requireEachParty(PendingDeclaration its, List<DeclarationParty> parties) {
    var listed = signatories.list(its).stream().map(Signatory::party).toList();
    for (var party : parties) {
      require(
          !party.canSign() || listed.contains(party.code()),
          Rule.PARTY_WITHOUT_SIGNATORY,
          party.name().words());
    }
  }

  private void move(PendingDeclaration its, DeclarationState to, Optional<JointDeclaration> text) {
    require(declarations.move(its, to, text), Rule.NOT_IN_THAT_STATE, "");
  }

  private PendingDeclaration hold(PendingDeclaration seen) {
    return declarations
        .hold(seen.government(), seen.exercise())
        .orElseThrow(() -> new BusinessRuleException(Rule.NOT_IN_THAT_STATE, ""));
  }

  private static void require(boolean holds, Rule rule, Object detail) {
    if (!holds) {
      throw new BusinessRuleException(rule, detail);
    }
  }
}
