package tequio.publishing.version;

import java.util.List;
import java.util.Optional;
import tequio.accounts.caller.Permission;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.kind.FactKind;
import tequio.publishing.kind.Violation;
import tequio.publishing.state.StateMachine;

/** A small kind of document, only for tests of the engine. */
public record TrialContent(
    Text title,
    Known<PartialDate> day,
    Known<Integer> places,
    List<Line> lines,
    List<GovernmentKey> with) {

  /** A line of it. */
  public record Line(String word, Optional<Text> note) {}

  /** Something stated about it. */
  public record Count(int people) {}

  /** Its end. */
  public record Closing(Text why) {}

  /** Whether more may be stated about it. */
  public enum TrialState {
    OPEN,
    CLOSED
  }

  public static final StateMachine<TrialState, Record> STATES =
      StateMachine.<TrialState, Record>of("trial-document", TrialState.class, TrialState.OPEN)
          .transition("count", TrialState.OPEN, TrialState.OPEN, Permission.WORK, "trial-count")
          .transition(
              "close", TrialState.OPEN, TrialState.CLOSED, Permission.PUBLISH, "trial-closing")
          .build();

  public static final DocumentKind<TrialContent> KIND =
      DocumentKind.of("trial-document", TrialContent.class)
          .numbered("pruebas-del-motor")
          .section("nombre", "title")
          .section("todo", "day", "places", "lines", "with")
          .title(TrialContent::title)
          .others(TrialContent::with)
          .dataset("pruebas-del-motor", "titulo", "dia", "lugares", "renglones", "con")
          .statesByFacts(STATES)
          .validation(it ->
              it.lines().size() > 3
                  ? List.of(Violation.of("lines.3", "trial.too-many", 3))
                  : List.of())
          .build();

  public static final FactKind<Count> COUNT =
      new FactKind<>("trial-count", Count.class, "trial-document", Permission.WORK)
          .dataset("conteos-de-prueba", "personas");

  public static final FactKind<Closing> CLOSING =
      new FactKind<>("trial-closing", Closing.class, "trial-document", Permission.WORK);

  public static TrialContent titled(String title, Line... lines) {
    return new TrialContent(
        Text.spanish(title), Known.notSeen(), Known.of(12), List.of(lines), List.of());
  }

  /** The same, which another government shows too. */
  public TrialContent with(GovernmentKey other) {
    return new TrialContent(title, day, places, lines, List.of(other));
  }
}
