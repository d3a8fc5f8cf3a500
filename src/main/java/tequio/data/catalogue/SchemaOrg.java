package tequio.data.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tequio.data.dataset.Column;
import tequio.data.dataset.Dataset;
import tequio.data.file.Format;
import tequio.data.file.Licence;
import tequio.data.file.SnapshotDays;
import tequio.data.source.Datasets;
import tequio.storage.Json;

/** Catalogue as schema.org markup for search engines. */
@Component
class SchemaOrg {

  private final CatalogueWords words;
  private final Datasets datasets;
  private final SnapshotDays cuts;

  SchemaOrg(CatalogueWords words, Datasets datasets, SnapshotDays cuts) {
    this.words = words;
    this.datasets = datasets;
    this.cuts = cuts;
  }

  String catalogue() {
    var its = thing("DataCatalog", words.site() + "/datos", "data.catalogue.title", "data.lead");
    var first = cuts.first();
    its.put("dataset", datasets.list().stream().map(it -> dataset(it, first)).toList());
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(its);
  }

  private Map<String, Object> dataset(Dataset<?> dataset, Optional<LocalDate> first) {
    var name = "dataset." + dataset.name();
    var its = thing("Dataset", address(dataset), name, name + ".what");
    its.put("identifier", dataset.name());
    its.put("isAccessibleForFree", true);
    its.put("keywords", List.of(words.spanish().say("data.catalogue.keyword")));
    its.put("dateModified", cuts.today().toString());
    its.put("spatialCoverage", Map.of("@type", "Country", "name", "México"));
    its.put("inLanguage", "es");
    first.ifPresent(day -> its.put("temporalCoverage", day + "/.."));
    its.put("variableMeasured", dataset.columns().stream().map(this::column).toList());
    its.put("distribution", Stream.of(Format.values()).map(it -> file(dataset, it)).toList());
    return its;
  }

  private Map<String, Object> thing(String type, String address, String name, String what) {
    var its = new LinkedHashMap<String, Object>();
    its.put("@context", "https://schema.org/");
    its.put("@type", type);
    its.put("@id", address);
    its.put("url", address);
    its.put("name", words.spanish().say(name));
    its.put("description", words.spanish().say(what));
    its.put("license", Licence.ADDRESS);
    its.put(
        "creator",
        Map.of("@type", "Organization", "name", words.spanish().say("data.catalogue.publisher")));
    return its;
  }

  private Map<String, Object> column(Column<?> column) {
    return Map.of(
        "@type", "PropertyValue",
        "name", column.name(),
        "description", words.spanish().say(column.meaningKey()));
  }

  private Map<String, Object> file(Dataset<?> dataset, Format format) {
    return Map.of(
        "@type",
        "DataDownload",
        "encodingFormat",
        format.mediaType().split(";", 2)[0],
        "contentUrl",
        address(dataset) + "." + format.ending());
  }

  private String address(Dataset<?> dataset) {
    return words.site() + "/datos/" + dataset.name();
  }
}
