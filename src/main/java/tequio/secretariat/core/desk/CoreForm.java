package tequio.secretariat.core.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tequio.kernel.PartialDate;
import tequio.secretariat.core.CoreCall;
import tequio.secretariat.core.CoreParticipantType;
import tequio.secretariat.core.CoreRepresentative;
import tequio.secretariat.core.CoreSector;
import tequio.secretariat.core.register.CoreDisclosure;
import tequio.web.form.FieldType;
import tequio.web.form.FieldTypeResolver;

/** Forms by which something is stated about a civil-society core. */
enum CoreForm {
  CALL("convocatoria", CoreCall.class, ""),
  REPRESENTATIVE("representante", CoreRepresentative.class, "appointment"),
  SHEET("captura", CoreSheet.class, "");

  private static final Map<String, FieldType> ON_ONE_LINE =
      Map.of(
          "core-call.title", new FieldType.Words(false, true),
          "core-call.place", new FieldType.Words(false, true));

  private final String segment;
  private final Class<? extends Record> content;
  private final String chosen;

  CoreForm(String segment, Class<? extends Record> content, String chosen) {
    this.segment = segment;
    this.content = content;
    this.chosen = chosen;
  }

  /** Somebody who asked on paper, with their consent. */
  record CoreSheet(
      CoreParticipantType type,
      CoreSector sector,
      String name,
      CoreDisclosure disclosure,
      boolean adult,
      PartialDate admitted) {}

  static Optional<CoreForm> find(String segment) {
    return Stream.of(values()).filter(it -> it.segment.equals(segment)).findFirst();
  }

  String segment() {
    return segment;
  }

  /** Name of the field by which somebody is chosen; empty if nobody is. */
  String chosen() {
    return chosen;
  }

  List<FieldType.Part> questions() {
    return new FieldTypeResolver(ON_ONE_LINE, Set.of("core-representative.appointment"))
        .of(content)
        .parts();
  }
}
