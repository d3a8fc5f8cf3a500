package tequio.profile.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tequio.kernel.SubjectReference;
import tequio.profile.ProfileInForce;
import tequio.profile.content.Institution;
import tequio.profile.content.QuorumCondition;
import tequio.profile.content.SectorSeats;
import tequio.profile.content.StateProfile;
import tequio.publishing.page.ContentView;
import tequio.rendering.PrintableDocument;
import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Texts;
import tequio.web.component.PageDownloads;

/**
 * Profile in force for a government today.
 *
 * @param of government that publishes it
 * @param periods all past, present and future profiles, latest first
 */
public record StateProfilePage(
    Government government,
    Government of,
    ProfileInForce holds,
    List<ProfileInForce> periods,
    ContentView view,
    LocalDate today,
    GovernmentHeader place)
    implements PrintableDocument {

  @Override
  public ZoneId zone() {
    return government.zone();
  }

  @Override
  public String fileName() {
    return "perfil-" + government.key();
  }

  @Override
  public Optional<Shown> shownVersion() {
    return holds
        .version()
        .map(it -> new Shown(new SubjectReference("state-profile", of.key(), "1"), it));
  }

  public StateProfile profile() {
    return holds.profile();
  }

  /** Path of the profile at the government that publishes it. */
  public String path() {
    return of.path() + "/perfil";
  }

  public String filePath() {
    return government.path() + "/perfil/vigente.json";
  }

  public String draftPath() {
    return "/trabajo/" + draftOf() + "/documentos/state-profile/1";
  }

  /** Returns the state, because municipalities have no profile of their own. */
  private String draftOf() {
    return government.key().state().value();
  }

  /** Downloads of the page; included profiles are not part of a dataset. */
  public PageDownloads data() {
    return holds.version().isPresent()
        ? PageDownloads.of(of.path(), "perfiles-estatales")
        : PageDownloads.NONE;
  }

  public String seats(Texts t) {
    return profile().sectors().stream()
        .map(it -> t.say("profile.seats", it.name().words(), it.seats()))
        .collect(Collectors.joining(" · "));
  }

  public int allSeats() {
    return profile().sectors().stream().mapToInt(SectorSeats::seats).sum();
  }

  /** Name of the authority today; empty if none is named. */
  public String authority() {
    return profile()
        .institution(Institution.InstitutionRole.AUTHORITY, today)
        .map(it -> it.name().words() + it.acronym().map(a -> " (" + a + ")").orElse(""))
        .orElse("");
  }

  public String quorum(Texts t) {
    return profile().quorum().stream()
        .map(it -> words(it, t))
        .collect(Collectors.joining(t.say("profile.and")));
  }

  private String words(QuorumCondition condition, Texts t) {
    return switch (condition.form()) {
      case AT_LEAST_SEATS -> t.say("profile.quorum.seats", condition.seats().orElse(1));
      case EACH_SECTOR ->
          condition.sectors().isEmpty()
              ? t.say("profile.quorum.every-sector")
              : t.say("profile.quorum.sectors", names(condition));
      case MAJORITY_OF_FILLED -> t.say("profile.quorum.majority");
    };
  }

  private String names(QuorumCondition condition) {
    return condition.sectors().stream()
        .map(it -> profile().sector(it).map(sector -> sector.name().words()).orElse(it))
        .collect(Collectors.joining(", "));
  }

  public String decision(Texts t) {
    var rule = profile().decision();
    var first = t.say(rule.method());
    return rule.otherwise()
        .map(it -> t.say("profile.decision.otherwise", first, t.say(it)))
        .orElse(first);
  }

  /** Returns who wrote a profile. */
  public String origin(ProfileInForce period, Texts t) {
    if (period.isGeneric()) {
      return t.say(period.version().isPresent() ? "profile.generic" : "profile.generic.included");
    }
    return period
        .version()
        .map(it -> t.say("profile.version", it))
        .orElseGet(() -> t.say("profile.included"));
  }
}
