package tequio.data.catalogue;

import static tequio.data.catalogue.DcatVocabulary.listed;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tequio.data.dataset.Dataset;
import tequio.data.file.FileStats;
import tequio.data.file.Format;
import tequio.data.file.Licence;
import tequio.data.file.SnapshotChecksums;
import tequio.data.file.SnapshotDays;
import tequio.data.source.Datasets;

/** Describes the catalogue, its datasets and their files in DCAT-AP 3. */
@Component
class DcatCatalogueBuilder {

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final CatalogueWords words;
  private final Datasets datasets;
  private final SnapshotDays cuts;
  private final SnapshotChecksums measures;

  DcatCatalogueBuilder(
      CatalogueWords words, Datasets datasets, SnapshotDays cuts, SnapshotChecksums measures) {
    this.words = words;
    this.datasets = datasets;
    this.cuts = cuts;
    this.measures = measures;
  }

  Graph catalogue() {
    var graph = new Graph();
    var first = cuts.first();
    var kept = measures.of(cuts.days());
    var catalogue = words.site() + "/datos";
    catalogue(graph, catalogue, first);
    publisher(graph);
    for (var dataset : datasets.list()) {
      graph.link(catalogue, "dcat:dataset", address(dataset));
      dataset(graph, dataset, first);
      kept.stream()
          .filter(it -> it.dataset().equals(dataset.name()))
          .forEach(it -> {
            version(graph, dataset, it);
            first.ifPresent(day -> period(graph, address(dataset) + "#" + it.cut(), day, it.cut()));
          });
    }
    return graph;
  }

  private void catalogue(Graph graph, String catalogue, Optional<LocalDate> first) {
    graph.is(catalogue, "dcat:Catalog");
    words.say(graph, catalogue, "dct:title", "data.catalogue.title");
    words.say(graph, catalogue, "dct:description", "data.lead");
    graph
        .link(catalogue, "dct:publisher", publisher())
        .link(catalogue, "dct:license", Licence.ADDRESS)
        .link(catalogue, "foaf:homepage", words.site() + "/")
        .link(catalogue, "dcat:themeTaxonomy", listed("data-theme"))
        .link(catalogue, "dct:spatial", listed("country/MEX"))
        .link(catalogue, "dct:language", listed("language/SPA"))
        .link(catalogue, "dct:language", listed("language/ENG"))
        .value(catalogue, "dct:modified", cuts.today(), "date");
    first.ifPresent(day -> graph.value(catalogue, "dct:issued", day, "date"));
    graph.is(words.site() + "/", "foaf:Document").is(listed("data-theme"), "skos:ConceptScheme");
    words.say(graph, listed("data-theme"), "dct:title", "data.catalogue.themes");
  }

  private void publisher(Graph graph) {
    graph.is(publisher(), "foaf:Agent");
    words.say(graph, publisher(), "foaf:name", "data.catalogue.publisher");
    graph.is(contact(), "vcard:Kind").link(contact(), "vcard:hasURL", words.site() + "/acerca");
    words.say(graph, contact(), "vcard:fn", "data.catalogue.publisher");
  }

  private void dataset(Graph graph, Dataset<?> dataset, Optional<LocalDate> first) {
    var its = address(dataset);
    about(graph, its, dataset);
    words.say(graph, its, "dct:title", "dataset." + dataset.name());
    graph
        .value(its, "dct:identifier", dataset.name(), "string")
        .link(its, "dcat:landingPage", its)
        .link(its, "dct:accrualPeriodicity", listed("frequency/CONT"))
        .value(its, "dct:modified", cuts.today(), "date");
    graph.is(its, "foaf:Document").is(listed("frequency/CONT"), "dct:Frequency");
    first.ifPresent(day -> {
      graph.value(its, "dct:issued", day, "date");
      period(graph, its, day, cuts.today());
    });
    for (var format : Format.values()) {
      file(graph, its, its + "." + format.ending(), format);
    }
  }

  private static void period(Graph graph, String its, LocalDate from, LocalDate until) {
    var period = its + (its.contains("#") ? "-" : "#") + "periodo";
    graph
        .link(its, "dct:temporal", period)
        .is(period, "dct:PeriodOfTime")
        .value(period, "dcat:startDate", from, "date")
        .value(period, "dcat:endDate", until, "date");
  }

  private void about(Graph graph, String its, Dataset<?> dataset) {
    graph.is(its, "dcat:Dataset");
    words.say(graph, its, "dct:description", "dataset." + dataset.name() + ".what");
    words.say(graph, its, "dcat:keyword", "data.catalogue.keyword");
    graph
        .link(its, "dct:publisher", publisher())
        .link(its, "dcat:contactPoint", contact())
        .link(its, "dcat:theme", listed("data-theme/GOVE"))
        .link(its, "dct:spatial", listed("country/MEX"))
        .is(listed("data-theme/GOVE"), "skos:Concept");
    words.say(graph, listed("data-theme/GOVE"), "skos:prefLabel", "data.catalogue.theme");
  }

  /** Describes the file of a past day: a version of the dataset, with its checksum. */
  private void version(Graph graph, Dataset<?> dataset, SnapshotChecksums.File kept) {
    var its = address(dataset) + "#" + kept.cut();
    var address = address(dataset) + "/" + kept.cut() + "." + kept.format().ending();
    if (!graph.things().containsKey(its)) {
      about(graph, its, dataset);
      words.say(
          graph,
          its,
          "dct:title",
          "data.catalogue.version",
          words.spanish().say("dataset." + dataset.name()),
          kept.cut().toString());
      graph
          .value(its, "dcat:version", kept.cut(), "string")
          .link(its, "dcat:isVersionOf", address(dataset))
          .link(address(dataset), "dcat:hasVersion", its)
          .value(its, "dct:modified", kept.cut(), "date");
    }
    sum(graph, file(graph, its, address, kept.format()), kept.measure());
  }

  private static void sum(Graph graph, String file, FileStats measure) {
    graph
        .value(file, "dcat:byteSize", measure.bytes(), "nonNegativeInteger")
        .link(file, "spdx:checksum", file + "-suma")
        .is(file + "-suma", "spdx:Checksum")
        .link(
            file + "-suma", "spdx:algorithm", DcatVocabulary.whole("spdx:checksumAlgorithm_sha256"))
        .is(DcatVocabulary.whole("spdx:checksumAlgorithm_sha256"), "spdx:ChecksumAlgorithm")
        .value(file + "-suma", "spdx:checksumValue", measure.sha256(), "hexBinary");
  }

  @CanIgnoreReturnValue
  private String file(Graph graph, String dataset, String address, Format format) {
    var its = address + "#archivo";
    graph
        .link(dataset, "dcat:distribution", its)
        .is(its, "dcat:Distribution")
        .link(its, "dcat:accessURL", address)
        .link(its, "dcat:downloadURL", address)
        .link(its, "dct:license", Licence.ADDRESS)
        .link(its, "dct:format", listed("file-type/" + format.name()))
        .link(its, "dcat:mediaType", MEDIA_TYPES + format.mediaType().split(";", 2)[0])
        .link(its, "dcatap:availability", listed("planned-availability/STABLE"));
    graph
        .is(listed("file-type/" + format.name()), "dct:MediaTypeOrExtent")
        .is(MEDIA_TYPES + format.mediaType().split(";", 2)[0], "dct:MediaType")
        .is(listed("planned-availability/STABLE"), "skos:Concept");
    words.say(
        graph, listed("planned-availability/STABLE"), "skos:prefLabel", "data.catalogue.stable");
    words.say(graph, its, "dct:title", "data.download.as", format.name());
    words.say(graph, its, "dct:description", "data.how.cut");
    return its;
  }

  private String address(Dataset<?> dataset) {
    return words.site() + "/datos/" + dataset.name();
  }

  private String publisher() {
    return words.site() + "/acerca#quien-publica";
  }

  private String contact() {
    return words.site() + "/acerca#contacto";
  }
}
