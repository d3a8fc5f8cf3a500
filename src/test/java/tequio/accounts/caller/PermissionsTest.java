package tequio.accounts.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;

/** The table of who may do what, without any page. */
class PermissionsTest {

  static final GovernmentKey MANZANILLO = new GovernmentKey("06007");
  static final GovernmentKey TECOMAN = new GovernmentKey("06009");
  static final GovernmentKey COLIMA = new GovernmentKey("06");
  static final GovernmentKey GUADALAJARA = new GovernmentKey("14039");

  @Test
  void every_act_is_somebodys() {
    var allowed = EnumSet.noneOf(Permission.class);
    Permissions.TABLE.forEach(line -> allowed.addAll(line.acts()));

    assertThat(allowed).containsExactlyInAnyOrder(Permission.values());
  }

  /** What the page of permissions says of an act that is to come, and of one that is there. */
  @Test
  void an_act_exists_exactly_where_code_asks_for_it() throws java.io.IOException {
    var code = new StringBuilder();
    try (var files = java.nio.file.Files.walk(java.nio.file.Path.of("src/main/java"))) {
      for (var file : files.filter(PermissionsTest::mayAct).toList()) {
        code.append(java.nio.file.Files.readString(file));
      }
    }
    for (var act : Permission.values()) {
      var asked = java.util.regex.Pattern.compile("\\bPermission\\." + act.name() + "\\b");
      assertThat(asked.matcher(code).find()).as("%s", act).isEqualTo(act.exists());
    }
  }

  /** A list of tasks asks whose a date is, and a kind says who may state it: both do nothing. */
  private static boolean mayAct(java.nio.file.Path file) {
    return file.toString().endsWith(".java")
        && !file.toString().contains("/task/")
        && !file.toString().endsWith("Kinds.java");
  }

  @Test
  void no_role_is_told_the_same_act_twice() {
    var told = new HashSet<List<Object>>();
    for (var line : Permissions.TABLE) {
      line.acts().forEach(act -> assertThat(told.add(List.of(line.role(), act))).isTrue());
    }
  }

  @Test
  void what_is_done_to_a_government_is_allowed_for_governments_only() {
    for (var line : Permissions.TABLE) {
      for (var act : line.acts()) {
        assertThat(line.reach() == PermissionScope.INSTALLATION)
            .as("%s %s", line.role(), act)
            .isEqualTo(act.of() == Permission.Of.NOTHING);
      }
    }
  }

  @Test
  void whoever_administers_the_installation_publishes_for_no_government() {
    var administrator = caller(Role.ADMINISTRATOR, Optional.empty(), false);

    for (var act : Permission.values()) {
      if (act.of() == Permission.Of.GOVERNMENT) {
        assertThat(administrator.may(act, MANZANILLO)).as("%s", act).isFalse();
      }
    }
  }

  @Test
  void an_officer_publishes_for_one_government_and_learns_nothing_of_another() {
    var officer = caller(Role.OFFICER, Optional.of(MANZANILLO), false);

    assertThat(officer.mayOrRefuse(Permission.PUBLISH, MANZANILLO)).isNotNull();
    for (var other : List.of(TECOMAN, COLIMA, GUADALAJARA)) {
      assertThatThrownBy(() -> officer.mayOrRefuse(Permission.PUBLISH, other))
          .isInstanceOf(HiddenResourceException.class);
    }
    assertThatThrownBy(() -> officer.mayOrRefuse(Permission.JUDGE, MANZANILLO))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  void whoever_keeps_a_state_keeps_its_municipalities_and_no_others() {
    var keeper = caller(Role.KEEPER, Optional.of(COLIMA), true);

    assertThat(keeper.may(Permission.EDIT_STATE_PROFILE, TECOMAN)).isTrue();
    assertThat(keeper.may(Permission.EDIT_STATE_PROFILE, COLIMA)).isTrue();
    assertThat(keeper.may(Permission.EDIT_STATE_PROFILE, GUADALAJARA)).isFalse();
  }

  @Test
  void an_officer_of_a_state_is_none_of_its_municipalities() {
    assertThat(caller(Role.OFFICER, Optional.of(COLIMA), false).may(Permission.PUBLISH, TECOMAN))
        .isFalse();
  }

  @Test
  void a_responsible_public_servant_reports_only_what_they_answer_for() {
    var own = new SubjectReference("commitment", MANZANILLO, "3");
    var responsible = caller(Role.RESPONSIBLE, Optional.of(MANZANILLO), false, own);

    assertThat(responsible.may(Permission.REPORT_PROGRESS, own)).isTrue();
    assertThat(
            responsible.may(
                Permission.REPORT_PROGRESS, new SubjectReference("commitment", MANZANILLO, "4")))
        .isFalse();
    assertThat(
            responsible.may(
                Permission.REPORT_PROGRESS, new SubjectReference("commitment", TECOMAN, "3")))
        .isFalse();
    assertThat(responsible.may(Permission.REPORT_PROGRESS, MANZANILLO)).isFalse();
    assertThat(responsible.may(Permission.PUBLISH, own)).isFalse();
  }

  @Test
  void nobody_may_do_anything() {
    for (var act : Permission.values()) {
      assertThat(Caller.NOBODY.may(act)).isFalse();
      assertThatThrownBy(() -> Caller.NOBODY.mayOrRefuse(act))
          .isInstanceOf(NotAuthenticatedException.class);
    }
  }

  private static Caller caller(
      Role role, Optional<GovernmentKey> where, boolean wholeState, SubjectReference... subjects) {
    var held =
        new RoleAssignment(
            UUID.randomUUID(),
            role,
            where,
            wholeState,
            Optional.empty(),
            Optional.empty(),
            Set.copyOf(Arrays.asList(subjects)));
    var person =
        new Caller.Person(
            UUID.randomUUID(), "Ana", UUID.randomUUID(), Instant.EPOCH, SecondFactorState.DONE);
    return new Caller(Optional.of(person), List.of(held));
  }
}
