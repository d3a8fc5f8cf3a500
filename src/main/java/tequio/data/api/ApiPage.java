package tequio.data.api;

import java.util.List;
import java.util.stream.Stream;
import tequio.data.dataset.Dataset;
import tequio.kernel.Page;

/** Documentation page of the API. */
public record ApiPage(List<Dataset<?>> datasets) implements Page {

  /** Address pattern and the slug of the texts that describe it. */
  public record Address(String slug, String path) {}

  public List<Address> addresses() {
    return OpenApi.Reach.list().stream()
        .map(it -> new Address(it.slug(), it.path("{conjunto}")))
        .toList();
  }

  /** Returns the names of all query and path parameters. */
  public List<String> parameters() {
    return List.of("limite", "despues", "desde", "corte", "clave", "compromiso");
  }

  public List<ApiProblem> problems() {
    return Stream.of(ApiProblem.values()).toList();
  }
}
