package tequio.bench.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.bench.machine.ExternalProgram;

/** Independent log verifier of the tests, based on Go's packages. */
public record OutsideVerifier(Path program) {

  private static final Path PACKAGES = Path.of("/usr/share/gocode");
  private static final String SOURCE = "src/test/resources/tequio/ledger/verifier/main.go";

  /** Empty where Go or its packages are missing. */
  public static Optional<OutsideVerifier> build(Path root, Path folder) {
    if (!Files.isDirectory(PACKAGES.resolve("src/golang.org/x/mod/sumdb/tlog"))) {
      return Optional.empty();
    }
    var program = folder.resolve("verifier");
    ExternalProgram.run(
        Map.of(
            "GO111MODULE", "off",
            "GOPATH", PACKAGES.toString(),
            "GOCACHE", folder.resolve("cache").toString()),
        List.of("go", "build", "-o", program.toString(), root.resolve(SOURCE).toString()));
    return Optional.of(new OutsideVerifier(program));
  }

  /** Which it takes to compute the whole log again from its entries. */
  public double seconds(Path log) {
    long begun = System.nanoTime();
    var said =
        ExternalProgram.run(
            Map.of("LOG", log.toString()),
            List.of("bash", "-c", "echo \"$LOG\" | \"" + program + "\" \"$LOG/vkey\""));
    if (!said.startsWith("OK")) {
      throw new IllegalStateException(said);
    }
    return (System.nanoTime() - begun) / 1e9;
  }
}
