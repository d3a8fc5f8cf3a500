package tequio.profile.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.profile.ProfileInForce;
import tequio.profile.content.Institution;
import tequio.profile.content.Institution.InstitutionRole;
import tequio.profile.content.StateProfile;
import tequio.profile.content.StateProfile.AdministrationTerm;
import tequio.profile.content.StateProfile.ThirdSeat;

/**
 * Something that a profile lacks, or will lack before a plan that began today would end.
 *
 * @param what name of an institution; empty for the other kinds
 * @param day last day on which it is not lacking; empty if it never was there
 */
record ProfileGap(ProfileGapKind kind, String what, Optional<LocalDate> day) {

  /** Kinds of gaps. */
  enum ProfileGapKind {
    /** The profile ends and another one, announced already, takes its place. */
    EXPIRES,
    /** An institution has no name for the days after its last one. */
    NAME_ENDS,
    /** No term of an administration covers the length of a plan. */
    TERMS_MISSING
  }

  static List<ProfileGap> of(ProfileInForce holds, LocalDate today) {
    var gaps = new ArrayList<ProfileGap>();
    var profile = holds.profile();
    var horizon = today.plusMonths(profile.planMonths());
    holds
        .until()
        .filter(it -> !it.isAfter(horizon))
        .ifPresent(it -> gaps.add(new ProfileGap(ProfileGapKind.EXPIRES, "", Optional.of(it))));
    needed(profile).flatMap(it -> ending(profile, it, horizon).stream()).forEach(gaps::add);
    terms(profile, horizon).ifPresent(gaps::add);
    return List.copyOf(gaps);
  }

  /** Institutions without which exercises cannot go on: the authority, and who has a seat. */
  private static Stream<InstitutionRole> needed(StateProfile profile) {
    return profile.thirdSeat() == ThirdSeat.CONTROL_BODY
        ? Stream.of(InstitutionRole.AUTHORITY, InstitutionRole.CONTROL_BODY)
        : Stream.of(InstitutionRole.AUTHORITY);
  }

  private static Optional<ProfileGap> ending(
      StateProfile profile, InstitutionRole role, LocalDate horizon) {
    return profile.institution(role, horizon).isPresent()
        ? Optional.empty()
        : profile.institutions().stream()
            .filter(it -> it.role() == role && it.until().isPresent())
            .max(Comparator.comparing(ProfileGap::last))
            .map(it ->
                new ProfileGap(ProfileGapKind.NAME_ENDS, it.name().words(), Optional.of(last(it))));
  }

  private static LocalDate last(Institution institution) {
    return institution.until().map(it -> it.last()).orElse(LocalDate.MAX);
  }

  private static Optional<ProfileGap> terms(StateProfile profile, LocalDate horizon) {
    return profile.term(horizon).isPresent()
        ? Optional.empty()
        : Optional.of(
            new ProfileGap(
                ProfileGapKind.TERMS_MISSING,
                "",
                profile.terms().stream()
                    .map(AdministrationTerm::leaves)
                    .map(it -> it.last())
                    .max(Comparator.naturalOrder())));
  }
}
