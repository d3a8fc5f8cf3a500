package tequio.secretariat.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.PartialDate;
import tequio.profile.ProfileInForce;
import tequio.profile.StateProfiles;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.secretariat.rules.SecretariatRules;
import tequio.territory.Gazetteer;

/**
 * Finds the procedure of a secretariat on a day: what its rules say that were in force then, and
 * where they are silent the state profile of that day.
 *
 * <p>Only rules that an agreement approved count. A version is in force from the day it says, but
 * never before the day on which it was approved; of those in force the newest one counts.
 */
@Component
public class ProcedureInForce {

  private final DocumentKind<SecretariatRules> kind;
  private final Documents documents;
  private final StateProfiles profiles;
  private final Gazetteer gazetteer;

  ProcedureInForce(
      DocumentKind<SecretariatRules> kind,
      Documents documents,
      StateProfiles profiles,
      Gazetteer gazetteer) {
    this.kind = kind;
    this.documents = documents;
    this.profiles = profiles;
    this.gazetteer = gazetteer;
  }

  /** Returns the procedure on a day. */
  public Procedure on(GovernmentKey government, LocalDate day) {
    var holds = profiles.on(government, day);
    var rules = rules(government, day);
    var basis =
        new ProcedureBasis(
            source(holds),
            rules.map(this::source),
            rules.map(it -> ProcedureMerge.said(it.content())).orElseGet(Set::of));
    return ProcedureMerge.of(basis, holds.profile(), rules.map(DocumentVersion::content));
  }

  /** Finds the rules of a secretariat that were in force on a day. */
  public Optional<DocumentVersion<SecretariatRules>> rules(
      GovernmentKey government, LocalDate day) {
    return approved(government)
        .filter(it -> !since(it).isAfter(day))
        .max(Comparator.comparingInt(DocumentVersion::version));
  }

  /** Finds approved rules that are in force from a later day. */
  public Optional<DocumentVersion<SecretariatRules>> next(GovernmentKey government, LocalDate day) {
    return approved(government)
        .filter(it -> since(it).isAfter(day))
        .min(Comparator.comparing(ProcedureInForce::since));
  }

  /** Returns the first day on which approved rules are in force. */
  public static LocalDate since(DocumentVersion<SecretariatRules> rules) {
    var said = rules.content().inForceSince().find().orElseThrow().first();
    return rules
        .provenance()
        .happened()
        .find()
        .filter(it -> it.precision() == PartialDate.Precision.DAY)
        .map(PartialDate::first)
        .filter(said::isBefore)
        .orElse(said);
  }

  private Stream<DocumentVersion<SecretariatRules>> approved(GovernmentKey government) {
    return documents.versions(kind, kind.ref(government, DocumentAddress.ONLY)).stream()
        .filter(it -> it.content().hasApproval());
  }

  private ProcedureSource source(ProfileInForce holds) {
    return new ProcedureSource(
        holds.profile().title(),
        gazetteer.get(holds.of()).path() + "/perfil",
        holds.version(),
        holds.since());
  }

  private ProcedureSource source(DocumentVersion<SecretariatRules> rules) {
    return new ProcedureSource(
        rules.content().title(),
        gazetteer.get(rules.document().government()).path() + "/secretariado/reglas",
        Optional.of(rules.version()),
        since(rules));
  }
}
