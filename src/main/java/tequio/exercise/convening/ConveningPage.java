package tequio.exercise.convening;

import java.util.List;
import java.util.Map;
import tequio.kernel.Page;
import tequio.territory.Government;
import tequio.web.Link;

/**
 * The exercises of the municipalities of a state, and the form that invites another one.
 *
 * @param municipalities that can be invited: all of the state without a row
 * @param inviting whether whoever looks may invite
 * @param mail whether letters leave this site
 * @param typed what was sent, where something of it is wrong
 * @param problem message key of what is wrong; empty where nothing is
 */
public record ConveningPage(
    Government state,
    List<MunicipalityRow> rows,
    List<Government> municipalities,
    boolean inviting,
    boolean mail,
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

  public long count() {
    return rows.stream().filter(it -> it.exercise().isPresent()).count();
  }
}
