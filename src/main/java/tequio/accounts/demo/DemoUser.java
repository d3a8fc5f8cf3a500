package tequio.accounts.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tequio.accounts.caller.Role;
import tequio.accounts.caller.RoleAssignment;
import tequio.accounts.role.Grant;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;
import tequio.mail.MailAddress;

/** Invented person of the demonstration. Their address receives no mail. */
public record DemoUser(String name, MailAddress mail, Grant grant) {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final GovernmentKey STATE = new GovernmentKey("99");
  private static final GovernmentKey TOWN = new GovernmentKey("99001");

  static List<DemoUser> all() {
    return List.of(
        person("Elena Cuevas Tapia", "enlace", Grant.of(Role.OFFICER, TOWN, FROM)),
        person("Fausto Medina Rojas", "obras", answersFor("1", "2")),
        person("Graciela Ponce Lira", "observatorio", seat("civil-society", true)),
        person("Óscar Villa Zárate", "universidad", seat("academia", false)),
        person("Héctor Salas Quiroz", "mesas", Grant.of(Role.FACILITATOR, TOWN, FROM)),
        person(
            "Marisol Ibarra Cano",
            "investiga",
            Grant.of(Role.RESEARCHER, GovernmentKey.FEDERATION, FROM)),
        person("Darío Escamilla Nava", "autoridad", Grant.ofState(Role.AUTHORITY, STATE, FROM)),
        person("Celia Montaño Vera", "perfil", Grant.ofState(Role.KEEPER, STATE, FROM)),
        person("Amparo Luna Ríos", "administra", Grant.everywhere(Role.ADMINISTRATOR, FROM)),
        person("Bruno Ávila Soto", "sistemas", Grant.everywhere(Role.ADMINISTRATOR, FROM)),
        person("Inés Barrera Lugo", "vecina", Grant.everywhere(Role.CITIZEN, FROM)));
  }

  public Role role() {
    return grant.role();
  }

  private static Grant seat(String sector, boolean principal) {
    return Grant.of(Role.MEMBER, TOWN, FROM).on(new RoleAssignment.Seat(sector, principal));
  }

  private static Grant answersFor(String first, String second) {
    return Grant.of(Role.RESPONSIBLE, TOWN, FROM)
        .answeringFor(
            Set.of(
                new SubjectReference("commitment", TOWN, first),
                new SubjectReference("commitment", TOWN, second)));
  }

  private static DemoUser person(String name, String box, Grant grant) {
    return new DemoUser(name, new MailAddress(box + "@villa-tequio.invalid"), grant);
  }
}
