package tequio.portal.state;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tequio.kernel.Fraction;
import tequio.kernel.Page;
import tequio.plan.board.Board;
import tequio.portal.state.MunicipalityProgress.Stage;
import tequio.territory.Government;
import tequio.web.component.PageDownloads;

/**
 * Page of a state or of the federation: its own plans and its municipalities.
 *
 * @param board what its own government promised
 * @param progress of its municipalities, or of the states of the federation, by the alphabet
 */
public record StatePage(Board board, List<MunicipalityProgress> progress) implements Page {

  /** What the page lists: states, municipalities, or the boroughs of the capital. */
  public enum Kind {
    COUNTRY,
    STATE,
    CAPITAL
  }

  @Override
  public ZoneId zone() {
    return government().zone();
  }

  public Government government() {
    return board.government();
  }

  /** Downloads of the page. The federation's page offers the files of the whole country. */
  public PageDownloads data() {
    var below = government().key().isFederation() ? "" : government().path();
    return PageDownloads.of(below, "gobiernos", "planes", "compromisos", "actividades");
  }

  public Kind kind() {
    if (government().key().isFederation()) {
      return Kind.COUNTRY;
    }
    return government().key().value().equals("09") ? Kind.CAPITAL : Kind.STATE;
  }

  public List<Government> within() {
    return progress.stream().map(MunicipalityProgress::government).toList();
  }

  /** Those that have anything here. */
  public List<MunicipalityProgress> begun() {
    return progress.stream().filter(it -> it.stage() != Stage.NOTHING).toList();
  }

  /** Whether an exercise runs in any of them. */
  public boolean hasExercises() {
    return progress.stream().anyMatch(it -> it.exercise().isPresent());
  }

  /** How many of them have come so far and no further. */
  public int count(Stage stage) {
    return (int) progress.stream().filter(it -> it.stage() == stage).count();
  }

  /** How many of them have a plan. */
  public Fraction share() {
    var done = progress.stream().filter(it -> it.totals().standing() > 0).count();
    return new Fraction((int) done, progress.size());
  }

  /** The stages of the picture, the furthest first, with where each begins in it. */
  public List<Bar> bars() {
    var bars = new ArrayList<Bar>();
    double x = 0;
    for (var stage : List.of(Stage.REPORTS, Stage.PLAN, Stage.EXERCISE, Stage.NOTHING)) {
      var width = Bar.WIDTH * count(stage) / (double) Math.max(1, progress.size());
      if (count(stage) > 0) {
        bars.add(new Bar(stage, count(stage), x, width));
      }
      x += width;
    }
    return List.copyOf(bars);
  }

  /**
   * How many have come so far, as a part of the picture of all.
   *
   * @param x where it begins, in units of the picture
   */
  public record Bar(Stage stage, int count, double x, double width) {

    /** Of the whole picture. */
    public static final int WIDTH = 600;
  }
}
