package tequio.profile.page;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import tequio.profile.ProfileInForce;
import tequio.profile.StateProfiles;
import tequio.profile.content.StateProfile;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.page.ContentView;
import tequio.publishing.page.GovernmentPlaces;
import tequio.storage.Json;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.web.PublicPage;
import tequio.web.Texts;

/** Controller of the page and file of the profile in force for a government. */
@Controller
@PublicPage
class ProfileController {

  private final StateProfiles profiles;
  private final DocumentKind<StateProfile> kind;
  private final GovernmentPlaces places;
  private final Gazetteer gazetteer;
  private final Clock clock;

  ProfileController(
      StateProfiles profiles,
      DocumentKind<StateProfile> kind,
      GovernmentPlaces places,
      Gazetteer gazetteer,
      Clock clock) {
    this.profiles = profiles;
    this.kind = kind;
    this.places = places;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  @GetMapping({
    "/{state}/perfil",
    "/en/{state}/perfil",
    "/{state}/{municipality}/perfil",
    "/en/{state}/{municipality}/perfil"
  })
  StateProfilePage show(Government government, Texts t) {
    var today = today(government);
    var holds = profiles.on(government.key(), today);
    return new StateProfilePage(
        government,
        gazetteer.get(holds.of()),
        holds,
        profiles.periods(government.key()),
        ContentView.of(kind, holds.profile(), gazetteer::nameOf),
        today,
        places.of(government, t));
  }

  /** Returns the profile in force as the file that would publish it. */
  @GetMapping({"/{state}/perfil/vigente.json", "/{state}/{municipality}/perfil/vigente.json"})
  ResponseEntity<byte[]> file(Government government) {
    var holds = profiles.on(government.key(), today(government));
    var file =
        profiles.file(holds).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var json = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Content-Disposition", "attachment; filename=\"" + name(holds) + "\"")
        .body(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String name(ProfileInForce holds) {
    return "perfil-" + holds.of() + "-" + holds.profile().inForceSince() + ".json";
  }

  private LocalDate today(Government government) {
    return LocalDate.ofInstant(clock.instant(), government.zone());
  }
}
