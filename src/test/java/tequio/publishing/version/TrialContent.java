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

  public static final DocumentKind<TrialContent> KIND =
      DocumentKind.of("trial-document", TrialContent.class)
          .numbered("pruebas-del-motor")
          .section("nombre", "title")
          .section("todo", "day", "places", "lines", "with")
          .title(TrialContent::title)
          .others(TrialContent::with)
          .validation(it ->
              it.lines().size() > 3
                  ? List.of(Violation.of("lines.3", "trial.too-many", 3))
                  : List.of())
          .build();

  public static final FactKind<Count> COUNT =
      new FactKind<>("trial-count", Count.class, "trial-document", Permission.WORK);

  public static TrialContent titled(String title, Line... lines) {
    return new TrialContent(
        Text.spanish(title), Known.notSeen(), Known.of(12), List.of(lines), List.of());
  }

  /** The same, which another government shows too. */
  public TrialContent with(GovernmentKey other) {
    return new TrialContent(title, day, places, lines, List.of(other));
  }
}
