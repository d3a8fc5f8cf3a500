package tequio.data.api;

import java.util.List;
import java.util.stream.Stream;
import tequio.data.dataset.Dataset;
import tequio.kernel.Page;

/** Documentation page of the API. */
public record ApiPage(List<Dataset<?>> datasets) implements Page {

  /** An address, and of how much it tells. */
  public record Address(String slug, String path) {}

  public List<Address> addresses() {
    return OpenApi.Reach.list().stream()
        .map(it -> new Address(it.slug(), it.path("{conjunto}")))
        .toList();
  }

  /** What can be said behind the question mark, or in the address. */
  public List<String> parameters() {
    return List.of("limite", "despues", "desde", "corte", "clave", "compromiso");
  }

  public List<ApiProblem> problems() {
    return Stream.of(ApiProblem.values()).toList();
  }
}
