package tequio.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tequio.bench.figure.Goal;
import tequio.bench.figure.Measurement;
import tequio.bench.machine.Memory;
import tequio.bench.machine.Site;

/**
 * Measures documents: the PDF of a plan of 30 commitments, the page of an archive of 2,000
 * documents, and the memory that a ZIP of more than 2 GB takes while it is sent.
 */
record DocumentBenchmark(Bench bench) {

  private static final int DOCUMENTS = 2_000;

  /** Compressed they are more than 2 GB. */
  private static final int MEGABYTES = 2_800;

  private static final int ROUNDS = 5;
  private static final Pattern PLAN = Pattern.compile(PageBenchmark.PLACE + "/plan/[a-z0-9-]+");

  static void measure(Bench bench) {
    new DocumentBenchmark(bench).measure();
  }

  private void measure() {
    try (var site = bench.open(archive(), "tequio.cache=false", "tequio.ratelimit=false")) {
      site.settle();
      pdf(site);
      page(site);
      zip(site);
    }
  }

  private Path archive() {
    var home = bench.empty(bench.homes().resolve("archive"));
    bench
        .launcher()
        .command(
            home,
            List.of(
                "bench-archive",
                "--documents=" + DOCUMENTS,
                "--megabytes=" + MEGABYTES,
                "--seed=" + bench.seed()));
    return home;
  }

  private void pdf(Site site) {
    var board = new String(site.get(PageBenchmark.PLACE).body(), UTF_8);
    var plan = PLAN.matcher(board);
    if (!plan.find()) {
      throw new IllegalStateException("no plan on " + PageBenchmark.PLACE);
    }
    var took = rounds(site, plan.group() + "?formato=pdf");
    bench
        .report()
        .add(Measurement.median("bench.figure.plan-pdf", took, "ms", Goal.atMost(2_000)).about());
  }

  private void page(Site site) {
    var took = rounds(site, PageBenchmark.PLACE + "/documentos");
    bench
        .report()
        .add(
            Measurement.median("bench.figure.archive-page", took, "ms", Goal.atMost(500))
                .about(DOCUMENTS));
  }

  /** Without the first, in which the JVM loads what it needs. */
  private static List<Double> rounds(Site site, String path) {
    var took = new ArrayList<Double>();
    for (int round = 0; round <= ROUNDS; round++) {
      long begun = System.nanoTime();
      if (site.get(path).statusCode() != 200) {
        throw new IllegalStateException("no answer at " + path);
      }
      if (round > 0) {
        took.add((System.nanoTime() - begun) / 1e6);
      }
    }
    return took;
  }

  private void zip(Site site) {
    long begun = System.nanoTime();
    double most = 0;
    long bytes = 0;
    try (var in = open(site, PageBenchmark.PLACE + "/documentos/archivo.zip")) {
      var piece = new byte[1 << 20];
      long looked = 0;
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        bytes += read;
        if (bytes - looked > (100L << 20)) {
          looked = bytes;
          most = Math.max(most, Memory.of(site.processes()).proportional());
        }
      }
    } catch (IOException cut) {
      throw new UncheckedIOException(cut);
    }
    told(bytes >> 20, (System.nanoTime() - begun) / 1e9, most);
  }

  private void told(long megabytes, double seconds, double most) {
    bench
        .report()
        .add(
            Measurement.of("bench.figure.archive-zip", most, "MB", Goal.atMost(512))
                .about(megabytes, Math.round(megabytes / seconds)));
  }

  private static InputStream open(Site site, String path) throws IOException {
    try {
      var request = HttpRequest.newBuilder(site.at(path)).build();
      return site.http().send(request, BodyHandlers.ofInputStream()).body();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }
}
