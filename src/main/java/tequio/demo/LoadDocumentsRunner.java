package tequio.demo;

import java.io.IOException;
import java.util.HashSet;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tequio.kernel.SubjectReference;
import tequio.publishing.exchange.DocumentExporter;
import tequio.publishing.exchange.DocumentFile;
import tequio.publishing.exchange.DocumentImporter;
import tequio.publishing.version.PublicationResult.Invalid;
import tequio.publishing.version.PublicationResult.ReasonNeeded;
import tequio.storage.Json;

/**
 * Publishes the documents of the demonstration at start, version by version, where {@code
 * tequio.demo} is set.
 */
@Component
@Order(10)
class LoadDocumentsRunner implements ApplicationRunner {

  private final DocumentImporter importer;
  private final DocumentExporter exporter;
  private final DemoFiles files;

  LoadDocumentsRunner(DocumentImporter importer, DocumentExporter exporter, DemoFiles files) {
    this.importer = importer;
    this.exporter = exporter;
    this.files = files;
  }

  /** What somebody has published of a document since is theirs: it is left as it is. */
  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    var begun = new HashSet<SubjectReference>();
    for (var file : files.list("documents")) {
      byte[] bytes = files.content(file);
      var its = Json.MAPPER.readValue(bytes, DocumentFile.class);
      var code =
          its.code()
              .orElseThrow(() ->
                  new IllegalStateException(file.getFilename() + " of the demonstration: no code"));
      var document = new SubjectReference(its.kind(), its.government(), code);
      if (begun.contains(document) || exporter.find(document).isEmpty()) {
        begun.add(document);
        load(file, bytes);
      }
    }
  }

  private void load(Resource file, byte[] bytes) {
    var result = importer.run(bytes);
    boolean held =
        result instanceof DocumentImporter.Result.Read(var came)
            && !(came instanceof Invalid)
            && !(came instanceof ReasonNeeded);
    if (!held) {
      throw new IllegalStateException(file.getFilename() + " of the demonstration: " + result);
    }
  }
}
