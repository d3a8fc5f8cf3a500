package tequio.secretariat.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tequio.publishing.version.DocumentVersion;
import tequio.publishing.version.StatedFact;
import tequio.secretariat.seat.SeatTerm;
import tequio.web.Texts;

/**
 * A civil-society core as its public facts tell it.
 *
 * @param standing admissions of those who have not left, in the order of admission
 * @param left how many left
 * @param calls latest day first
 * @param representative whoever sits in the secretariat for it today
 */
public record CoreRecord(
    DocumentVersion<CivilSocietyCore> version,
    List<StatedFact<CoreAdmission>> standing,
    int left,
    List<CoreRefusal> refusals,
    List<StatedFact<CoreCall>> calls,
    Optional<SeatTerm> representative) {

  public CoreRecord {
    standing = List.copyOf(standing);
    refusals = List.copyOf(refusals);
    calls = List.copyOf(calls);
  }

  public CivilSocietyCore core() {
    return version.content();
  }

  /** Returns how many take part, of each type; those who are only counted last. */
  public List<CoreCount> byType() {
    return counts(CoreParticipantType.values(), CoreAdmission::type);
  }

  /** Returns how many take part, of each sector that has any; those who are only counted last. */
  public List<CoreCount> bySector() {
    return counts(CoreSector.values(), CoreAdmission::sector).stream()
        .filter(it -> it.participants() > 0)
        .toList();
  }

  /** Returns the participants whose name is public. */
  public List<CoreAdmission> named() {
    return standing.stream().map(StatedFact::content).filter(it -> it.name().isPresent()).toList();
  }

  /** Returns the calls of that day or later, next first. */
  public List<StatedFact<CoreCall>> upcoming(LocalDate today) {
    return calls.stream().filter(it -> !isPast(it, today)).toList().reversed();
  }

  /** Returns the calls of earlier days, latest first. */
  public List<StatedFact<CoreCall>> past(LocalDate today) {
    return calls.stream().filter(it -> isPast(it, today)).toList();
  }

  private static boolean isPast(StatedFact<CoreCall> call, LocalDate today) {
    return call.content().day().last().isBefore(today);
  }

  private <E extends Enum<E>> List<CoreCount> counts(
      E[] values, Function<CoreAdmission, Optional<E>> of) {
    var counts = new ArrayList<CoreCount>();
    Stream.of(values)
        .map(it -> CoreCount.of(Texts.key(it), count(of, Optional.of(it)), standing.size()))
        .forEach(counts::add);
    long silent = count(of, Optional.empty());
    if (silent > 0) {
      counts.add(CoreCount.of("core.only-counted", silent, standing.size()));
    }
    return List.copyOf(counts);
  }

  private <E> long count(Function<CoreAdmission, Optional<E>> of, Optional<E> value) {
    return standing.stream().filter(it -> of.apply(it.content()).equals(value)).count();
  }
}
