package tequio.exercise.convening;

import java.util.List;
import java.util.Map;
import tequio.exercise.progress.ExerciseProgress;
import tequio.kernel.Page;
import tequio.profile.content.Convocation.ConvenedAct;
import tequio.territory.Government;
import tequio.web.Link;

/**
 * The exercises of the municipalities of a state, and the form that invites another one.
 *
 * @param municipalities that can be invited: all of the state without a row
 * @param inviting whether whoever looks may invite
 * @param mail whether letters leave this site
 * @param convenes what the profile of the state says that its authority convenes
 * @param typed what was sent, where something of it is wrong
 * @param problem message key of what is wrong; empty where nothing is
 */
public record ConveningPage(
    Government state,
    List<MunicipalityRow> rows,
    List<Government> municipalities,
    boolean inviting,
    boolean mail,
    List<ConvenedAct> convenes,
    Map<String, String> typed,
    String problem)
    implements Page {

  @Override
  public int status() {
    return problem.isEmpty() ? 200 : 422;
  }

  public String path() {
    return ConveningController.path(state.key());
  }

  public List<Link> crumbs() {
    return List.of(new Link(state.shortName(), "/trabajo/" + state.key()));
  }

  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  /** Where an event of the state is begun. */
  public String eventPath() {
    return "/trabajo/%s/documentos/gathering/nuevo".formatted(state.key());
  }

  /** Those that can be called to an event: with an exercise that runs. */
  public List<MunicipalityRow> running() {
    return rows.stream()
        .filter(it -> it.exercise().filter(ExerciseProgress::isRunning).isPresent())
        .toList();
  }

  public long count() {
    return rows.stream().filter(it -> it.exercise().isPresent()).count();
  }
}
