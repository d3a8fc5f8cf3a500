package tequio.bench;

import java.util.function.Consumer;

/** Parts of the benchmark that can be run separately. */
enum Part {
  START(StartupBenchmark::measure),
  IMPORT(ImportBenchmark::measure),
  PAGES(PageBenchmark::measure),
  STATEMENTS(StatementBenchmark::measure),
  SEARCH(SearchBenchmark::measure),
  PAINT(FirstPaintBenchmark::measure),
  RECORD(LedgerBenchmark::measure),
  SCORES(ScoreBenchmark::measure),
  DOCUMENTS(DocumentBenchmark::measure);

  private final Consumer<Bench> measuring;

  Part(Consumer<Bench> measuring) {
    this.measuring = measuring;
  }

  void run(Bench bench) {
    measuring.accept(bench);
  }
}
