package tequio.roundtable;

import java.util.List;
import java.util.Optional;
import tequio.gathering.content.RegistrationMode;
import tequio.kernel.Actor;
import tequio.kernel.PartialDate;
import tequio.kernel.ReportingParty;
import tequio.kernel.Text;
import tequio.publishing.version.PublicationTerms;
import tequio.roundtable.content.CriterionType;
import tequio.roundtable.content.Roundtable;
import tequio.roundtable.content.ScoringCriterion;

/** Working tables for tests. */
public final class RoundtableWorld {

  public static final PublicationTerms BY =
      PublicationTerms.by(ReportingParty.CIVIL_SOCIETY, Actor.office("Facilitación"));

  /** A table about water on that day. */
  public static Roundtable water(String day) {
    return new Roundtable(
        Text.spanish("Mesa del agua"),
        List.of("problemas/1"),
        new PartialDate(day),
        "10:00",
        Optional.of("13:00"),
        Text.spanish("Escuela"),
        Text.spanish("Secretariado"),
        Text.spanish("Facilitación"),
        Optional.empty(),
        List.of(),
        List.of(
            new ScoringCriterion(CriterionType.SOCIAL_INNOVATION, Text.spanish("¿Participa más?")),
            new ScoringCriterion(
                CriterionType.TECHNOLOGICAL_INNOVATION, Text.spanish("¿Es una novedad?"))),
        RegistrationMode.ASKED,
        Optional.of(40),
        List.of());
  }

  private RoundtableWorld() {}
}
