package tequio.bench;

import java.util.function.Consumer;

/** What can be measured apart. */
enum Part {
  START(Starts::measure),
  IMPORT(Imports::measure),
  PAGES(PagesOfNation::measure),
  SEARCH(Searches::measure),
  PAINT(Paints::measure),
  RECORD(Records::measure);

  private final Consumer<Bench> measuring;

  Part(Consumer<Bench> measuring) {
    this.measuring = measuring;
  }

  void run(Bench bench) {
    measuring.accept(bench);
  }
}
