package tequio.search.query;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tequio.plan.status.CommitmentStatus;
import tequio.search.document.SearchDocumentKind;
import tequio.search.document.StatusTimeline;
import tequio.territory.Government;

/** Filters of a search. */
public record Filters(
    Optional<SearchDocumentKind> kind,
    Optional<Government> state,
    Optional<Integer> goal,
    Optional<CommitmentStatus> standing,
    Optional<Integer> year) {

  public static final Filters NONE =
      new Filters(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Names of the parameters in addresses. */
  public static final String KIND = "tipo";

  public static final String STATE = "estado";
  public static final String GOAL = "ods";
  public static final String STANDING = "avance";
  public static final String YEAR = "anio";

  public static final List<String> NAMES = List.of(KIND, STATE, GOAL, STANDING, YEAR);

  /** Whether there are no filters. */
  public boolean isOpen() {
    return kind.isEmpty() && isOpenButForKind();
  }

  public boolean isOpenButForKind() {
    return state.isEmpty() && isOpenToPlaces() && year.isEmpty();
  }

  /** Whether governments can be listed; they have neither goals nor a status. */
  public boolean isOpenToPlaces() {
    return goal.isEmpty() && standing.isEmpty();
  }

  public Filters of(Optional<SearchDocumentKind> other) {
    return new Filters(other, state, goal, standing, year);
  }

  /** Returns the filters with this status. */
  public Filters of(CommitmentStatus other) {
    return new Filters(kind, state, goal, Optional.of(other), year);
  }

  /** Returns the filters as parameters of addresses, including the kind. */
  public Map<String, String> parameters() {
    var said = new LinkedHashMap<String, String>();
    kind.ifPresent(it -> said.put(KIND, it.address()));
    state.ifPresent(it -> said.put(STATE, it.slug()));
    goal.ifPresent(it -> said.put(GOAL, String.valueOf(it)));
    standing.ifPresent(it -> said.put(STANDING, StatusTimeline.word(it)));
    year.ifPresent(it -> said.put(YEAR, String.valueOf(it)));
    return said;
  }

  /**
   * Returns a tsquery with the lexemes of state, goal and year, all of which a row must contain.
   */
  String tokens() {
    return Stream.of(
            state.map(it -> "'S:" + it.key().value() + "'"),
            goal.map(it -> "'G:" + it + "'"),
            year.map(it -> "'Y:" + it + "'"))
        .flatMap(Optional::stream)
        .collect(joining(" & "));
  }
}
