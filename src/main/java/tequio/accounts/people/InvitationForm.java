package tequio.accounts.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.caller.SubjectLookup;
import tequio.accounts.role.Grant;
import tequio.kernel.Characters;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.mail.MailAddress;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.territory.GovernmentMatch;
import tequio.web.form.TypedDay;

/**
 * Submitted form of an invitation with its validation errors.
 *
 * @param problems names of the refused fields
 * @param missing numbers of commitments that do not exist
 * @param candidates the governments that may be meant, if the name is ambiguous
 */
record InvitationForm(
    Map<String, String> written,
    Set<String> problems,
    Set<Integer> missing,
    List<Government> candidates,
    Optional<Grant> grant) {

  static final List<String> SECTORS =
      List.of("government", "civil-society", "oversight", "academia", "private");

  static InvitationForm empty(LocalDate today) {
    return new InvitationForm(
        Map.of("desde", today.toString()), Set.of(), Set.of(), List.of(), Optional.empty());
  }

  Optional<MailAddress> mail() {
    return MailAddress.find(written.getOrDefault("correo", ""));
  }

  boolean handsOver() {
    return written.containsKey("entrega");
  }

  /** Validation of a form: collects problems while it reads the fields. */
  record Reading(
      Map<String, String> written,
      InvitationScope office,
      Gazetteer gazetteer,
      SubjectLookup lookup,
      Set<String> problems,
      Set<Integer> missing) {

    InvitationForm read() {
      checkMail();
      var role = role();
      var where = role.filter(Reading::hasGovernment).flatMap(this::where);
      var starts = date("desde");
      var ends =
          TypedDay.of(written, "hasta").isEmpty() ? Optional.<LocalDate>empty() : date("hasta");
      if (starts.isPresent() && ends.filter(starts.get()::isAfter).isPresent()) {
        problems.add("hasta");
      }
      var seat = role.filter(it -> it == Role.MEMBER).flatMap(it -> seat());
      var subjects = where.map(this::subjects).orElse(Set.of());
      role.filter(it -> it == Role.RESPONSIBLE).ifPresent(it -> checkExist(subjects));
      if (!problems.isEmpty()) {
        return new InvitationForm(written, problems, missing, candidates(), Optional.empty());
      }
      var grant = grant(role.orElseThrow(), where, starts.orElseThrow());
      grant = ends.map(grant::until).orElse(grant);
      grant = seat.map(grant::on).orElse(grant);
      grant = grant.role() == Role.RESPONSIBLE ? grant.answeringFor(subjects) : grant;
      return new InvitationForm(written, problems, missing, List.of(), Optional.of(grant));
    }

    private void checkMail() {
      if (!value("correo").isEmpty() && MailAddress.find(value("correo")).isEmpty()) {
        problems.add("correo");
      }
    }

    private static Grant grant(Role role, Optional<GovernmentKey> where, LocalDate starts) {
      if (where.isEmpty()) {
        return Grant.everywhere(role, starts);
      }
      return where.get().isState() && ofState(role)
          ? Grant.ofState(role, where.get(), starts)
          : Grant.of(role, where.get(), starts);
    }

    private Optional<Role> role() {
      var found =
          office.roles().stream().filter(it -> it.word().equals(value("funcion"))).findFirst();
      return orProblem("funcion", found);
    }

    private Optional<GovernmentKey> where(Role role) {
      if (office.government().isPresent()) {
        return office.government();
      }
      if (role == Role.RESEARCHER && value("gobierno").isEmpty()) {
        return Optional.of(GovernmentKey.FEDERATION);
      }
      return orProblem(
          "gobierno",
          match().found().map(Government::key).filter(it -> role != Role.KEEPER || it.isState()));
    }

    private GovernmentMatch match() {
      return gazetteer.match(value("gobierno"), value("gobierno-elegido"));
    }

    private List<Government> candidates() {
      return problems.contains("gobierno") ? match().candidates() : List.of();
    }

    private Optional<RoleAssignment.Seat> seat() {
      return orProblem("sector", Optional.of(value("sector")).filter(SECTORS::contains))
          .map(sector -> new RoleAssignment.Seat(sector, !value("asiento").equals("alternate")));
    }

    /** Parses commitment numbers separated by spaces, commas or semicolons. */
    private Set<SubjectReference> subjects(GovernmentKey government) {
      var numbers =
          Arrays.stream(Characters.inOneLine(value("compromisos")).split("[ ,;]+"))
              .filter(it -> !it.isEmpty())
              .toList();
      if (numbers.stream().anyMatch(it -> !it.matches("[1-9]\\d{0,3}"))) {
        problems.add("compromisos");
        return Set.of();
      }
      return numbers.stream()
          .map(it -> new SubjectReference("commitment", government, it))
          .collect(Collectors.toUnmodifiableSet());
    }

    private void checkExist(Set<SubjectReference> subjects) {
      var existing = lookup.existing(subjects);
      subjects.stream()
          .filter(it -> !existing.contains(it))
          .forEach(it -> missing.add(Integer.valueOf(it.code())));
      if (!missing.isEmpty()) {
        problems.add("compromisos");
      }
    }

    private Optional<LocalDate> date(String field) {
      return orProblem(field, TypedDay.of(written, field).find());
    }

    private <T> Optional<T> orProblem(String field, Optional<T> read) {
      if (read.isEmpty()) {
        problems.add(field);
      }
      return read;
    }

    private String value(String field) {
      return Characters.strip(written.getOrDefault(field, ""));
    }

    private static boolean hasGovernment(Role role) {
      return role != Role.ADMINISTRATOR && role != Role.CITIZEN;
    }

    /** Whether the role, given for a state, extends to its municipalities. */
    private static boolean ofState(Role role) {
      return role == Role.KEEPER || role == Role.AUTHORITY;
    }
  }
}
