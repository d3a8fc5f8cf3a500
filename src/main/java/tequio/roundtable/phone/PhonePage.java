package tequio.roundtable.phone;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import tequio.kernel.Page;
import tequio.roundtable.content.RoundtableStage;
import tequio.secretariat.entry.EntryForm;
import tequio.web.form.Form;

/**
 * What a telephone shows of a live table: the form of the stage that is open.
 *
 * @param voter token of the browser, by which a person puts one set of dots
 * @param done what was sent just now; empty where nothing was
 */
public record PhonePage(PhoneTable its, String voter, String done, Form form) implements Page {

  @Override
  public ZoneId zone() {
    return its.government().zone();
  }

  @Override
  public int status() {
    return form.isWrong() ? 422 : 200;
  }

  /** Id of the next card, where no script makes one. */
  public String id() {
    return UUID.randomUUID().toString();
  }

  /** The dots as numbers of fields. */
  public int[] dots() {
    return new int[] {1, 2, 3};
  }

  /** Whether that dot of this person is on that group. */
  public boolean isOn(int dot, int group) {
    return its.dots().size() >= dot && its.dots().get(dot - 1) == group;
  }

  /** What is wrong with a form that is no longer there, since the stage was closed meanwhile. */
  public List<String> orphaned() {
    var drawn =
        switch (EntryForm.which(form).split("-", 2)[0]) {
          case "tarjeta" -> its.takes(RoundtableStage.PROBLEMS);
          case "puntos" -> its.takes(RoundtableStage.PRIORITY);
          case "nota" -> its.takes(RoundtableStage.ALTERNATIVES);
          default -> false;
        };
    return drawn ? List.of() : List.copyOf(form.problems().values());
  }
}
