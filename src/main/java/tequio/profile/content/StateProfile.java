package tequio.profile.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * What holds for the open-government exercises of a state: who its institutions are, who sits in
 * the secretariat, how it is convened and decides, and how long each thing takes.
 *
 * @param inForceSince the day from which it holds
 * @param secretariat the body that decides together
 * @param quorum conditions that must all be met
 * @param secondCallQuorum the same at the second call, where it asks for less
 * @param ordinaryNotice working days between the call of a session and the session
 * @param planMonths how long a plan runs from its presentation
 * @param monitoringMonth month of the plan's year after which it is monitored
 * @param evaluationMonth month of the plan's year after which it is evaluated
 * @param replyDays working days to answer what is asked in public
 * @param minutesDays working days to publish the minutes of a session
 * @param terms of the administrations of its municipalities
 * @param notes what whoever wrote it wants to be known, such as what no source says
 */
public record StateProfile(
    Text title,
    PartialDate inForceSince,
    BodyName secretariat,
    BodyName plan,
    List<Institution> institutions,
    List<SectorSeats> sectors,
    ThirdSeat thirdSeat,
    FacilitatorRule facilitator,
    List<Convocation> convocations,
    Integer ordinaryNotice,
    Integer extraordinaryNotice,
    List<QuorumCondition> quorum,
    SecondCall secondCall,
    List<QuorumCondition> secondCallQuorum,
    DecisionRule decision,
    Integer planMonths,
    Integer monitoringMonth,
    Integer evaluationMonth,
    Integer replyDays,
    Integer minutesDays,
    ReportCadence cadence,
    List<AdministrationTerm> terms,
    List<Weekday> workingDays,
    List<Holiday> holidays,
    List<ClosedPeriod> closedPeriods,
    List<ObligatoryPosting> postings,
    List<Source> sources,
    List<Text> notes) {

  /** What something is called in this state. */
  public record BodyName(Text name, Optional<String> acronym) {}

  /** Days on which an administration of municipalities takes office and leaves. */
  public record AdministrationTerm(PartialDate takesOffice, PartialDate leaves) {

    public boolean covers(LocalDate day) {
      return !day.isBefore(takesOffice.first()) && !day.isAfter(leaves.last());
    }
  }

  /** Who has the seat that is neither the government's nor civil society's. */
  public enum ThirdSeat {
    @JsonProperty("authority")
    AUTHORITY,
    /** The municipality's own control body: a conflict of interest that pages show. */
    @JsonProperty("control-body")
    CONTROL_BODY,
    @JsonProperty("vacant")
    VACANT
  }

  /** What happens when a session that had no quorum is called again. */
  public enum SecondCall {
    @JsonProperty("same-quorum")
    SAME_QUORUM,
    @JsonProperty("reduced-quorum")
    REDUCED_QUORUM,
    /** It is held to inform, and decides nothing. */
    @JsonProperty("information-only")
    INFORMATION_ONLY
  }

  /** How often progress is reported. */
  public enum ReportCadence {
    @JsonProperty("monthly")
    MONTHLY(1),
    @JsonProperty("bimonthly")
    BIMONTHLY(2),
    @JsonProperty("quarterly")
    QUARTERLY(3),
    @JsonProperty("half-yearly")
    HALF_YEARLY(6);

    private final int months;

    ReportCadence(int months) {
      this.months = months;
    }

    public int months() {
      return months;
    }
  }

  /** The institution of a role on a day, where one is named. */
  public Optional<Institution> institution(Institution.InstitutionRole role, LocalDate day) {
    return institutions.stream()
        .filter(it -> it.role() == role && it.existsOn(day))
        .reduce((earlier, later) -> later);
  }

  /** The sector of that code. */
  public Optional<SectorSeats> sector(String code) {
    return sectors.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  /** The administration that governs on a day, where the profile says so. */
  public Optional<AdministrationTerm> term(LocalDate day) {
    return terms.stream().filter(it -> it.covers(day)).findFirst();
  }
}
