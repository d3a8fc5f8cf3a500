package tequio.secretariat.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tequio.accounts.caller.Permission;
import tequio.secretariat.content.FacilitatorAppointment;
import tequio.secretariat.content.FacilitatorEnd;
import tequio.secretariat.content.InterestDeclaration;
import tequio.secretariat.content.SeatAppointment;
import tequio.secretariat.content.SeatEnd;
import tequio.web.form.FieldType;
import tequio.web.form.FieldTypeResolver;

/** Forms by which something is stated about a secretariat. */
enum SecretariatForm {
  APPOINTMENT("nombramiento", SeatAppointment.class, Permission.CONVENE, "seat"),
  DEPARTURE("salida", SeatEnd.class, Permission.CONVENE, "appointment"),
  FACILITATOR("facilitacion", FacilitatorAppointment.class, Permission.CONVENE, ""),
  HANDOVER("relevo", FacilitatorEnd.class, Permission.CONVENE, "appointment"),
  INTERESTS("intereses", InterestDeclaration.class, Permission.VOTE_IN_SECRETARIAT, "appointment");

  static final String OFFICE = "office";

  private static final Map<String, FieldType> ON_ONE_LINE =
      Map.of(
          "seat-appointment.name", new FieldType.Words(false, true),
          "seat-appointment.from", new FieldType.Words(false, true),
          "facilitator-appointment.name", new FieldType.Words(false, true),
          "facilitator-appointment.from", new FieldType.Words(false, true));

  private static final Set<String> CHOSEN = Set.of("sector", "place", "appointment", "declared");

  private final String segment;
  private final Class<? extends Record> content;
  private final Permission permission;
  private final String chosen;

  SecretariatForm(
      String segment, Class<? extends Record> content, Permission permission, String chosen) {
    this.segment = segment;
    this.content = content;
    this.permission = permission;
    this.chosen = chosen;
  }

  static Optional<SecretariatForm> find(String segment) {
    return Stream.of(values()).filter(it -> it.segment.equals(segment)).findFirst();
  }

  String segment() {
    return segment;
  }

  /** Returns the questions; an act of an office also asks its name. */
  List<FieldType.Part> questions() {
    var parts =
        new FieldTypeResolver(ON_ONE_LINE, Set.of())
            .of(content).parts().stream().filter(it -> !CHOSEN.contains(it.name()));
    var office =
        new FieldType.Part(OFFICE, "publication.office", new FieldType.Words(false, false));
    return permission == Permission.CONVENE
        ? Stream.concat(parts, Stream.of(office)).toList()
        : parts.toList();
  }

  Permission permission() {
    return permission;
  }

  /** Name of the field by which a seat or somebody is chosen; empty if nothing is chosen. */
  String chosen() {
    return chosen;
  }
}
