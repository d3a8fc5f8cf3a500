package tequio.secretariat.core;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.DocumentAddress;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.Documents;
import tequio.publishing.version.StatedFact;
import tequio.publishing.version.StatedFacts;
import tequio.secretariat.seat.SeatTerm;
import tequio.secretariat.seat.Seats;

/** Reads civil-society cores and what was stated about them. */
@Component
public class CoreReader {

  private final DocumentKind<CivilSocietyCore> kind;
  private final CoreFactKinds facts;
  private final Documents documents;
  private final StatedFacts stated;
  private final Seats seats;

  CoreReader(
      DocumentKind<CivilSocietyCore> kind,
      CoreFactKinds facts,
      Documents documents,
      StatedFacts stated,
      Seats seats) {
    this.kind = kind;
    this.facts = facts;
    this.documents = documents;
    this.stated = stated;
    this.seats = seats;
  }

  public SubjectReference ref(GovernmentKey government) {
    return kind.ref(government, DocumentAddress.ONLY);
  }

  /** Finds the core of a government. */
  public Optional<DocumentVersion<CivilSocietyCore>> find(GovernmentKey government) {
    return documents.find(kind, ref(government));
  }

  /** Finds the core of a government with its facts as of a day. */
  public Optional<CoreRecord> findRecord(GovernmentKey government, LocalDate day) {
    return find(government).map(it -> record(it, day));
  }

  /** Returns the admissions of those who have not left. */
  public List<StatedFact<CoreAdmission>> standing(GovernmentKey government) {
    var admissions = stated.list(facts.admission(), ref(government));
    var gone = new HashSet<Integer>();
    stated
        .list(facts.departure(), ref(government))
        .forEach(it -> gone.add(it.content().admission()));
    admissions.forEach(it -> it.corrects().ifPresent(gone::add));
    return admissions.stream().filter(it -> !gone.contains(it.number())).toList();
  }

  /**
   * Finds the appointment of whoever represents a core on a day: of the latest since, whenever it
   * was stated.
   */
  public Optional<SeatTerm> representative(GovernmentKey government, LocalDate day) {
    var said = stated.list(facts.representative(), ref(government));
    var corrected = new HashSet<Integer>();
    said.forEach(it -> it.corrects().ifPresent(corrected::add));
    return said.stream()
        .filter(it -> !corrected.contains(it.number()))
        .filter(it -> !since(it).isAfter(day))
        .reduce((one, next) -> since(next).isBefore(since(one)) ? one : next)
        .flatMap(it -> term(government, it.content().appointment()))
        .filter(it -> it.covers(day));
  }

  private static LocalDate since(StatedFact<CoreRepresentative> its) {
    return its.content().since().first();
  }

  private Optional<SeatTerm> term(GovernmentKey government, int appointment) {
    return seats.terms(government).stream().filter(it -> it.number() == appointment).findFirst();
  }

  private CoreRecord record(DocumentVersion<CivilSocietyCore> version, LocalDate day) {
    var about = version.document();
    var government = about.government();
    var calls =
        stated.list(facts.call(), about).stream()
            .sorted(
                Comparator.comparing((StatedFact<CoreCall> it) -> it.content().day().first())
                    .reversed())
            .toList();
    return new CoreRecord(
        version,
        standing(government),
        stated.list(facts.departure(), about).size(),
        stated.list(facts.refusal(), about).stream().map(StatedFact::content).toList(),
        calls,
        representative(government, day));
  }
}
