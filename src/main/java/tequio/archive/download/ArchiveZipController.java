package tequio.archive.download;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.archive.entry.ArchiveEntries;
import tequio.archive.entry.ArchiveEntry;
import tequio.files.bytes.FileStorage;
import tequio.publishing.exchange.DocumentExporter;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.territory.Government;
import tequio.web.Texts;

/** Serves the whole archive of a government as one ZIP, written while it is read. */
@Controller
class ArchiveZipController {

  private final ArchiveEntries archive;
  private final DocumentExporter exporter;
  private final FileStorage storage;
  private final RateLimiter limits;

  ArchiveZipController(
      ArchiveEntries archive, DocumentExporter exporter, FileStorage storage, RateLimiter limits) {
    this.archive = archive;
    this.exporter = exporter;
    this.storage = storage;
    this.limits = limits;
  }

  @GetMapping({
    "/{state}/documentos/archivo.zip",
    "/en/{state}/documentos/archivo.zip",
    "/{state}/{municipality}/documentos/archivo.zip",
    "/en/{state}/{municipality}/documentos/archivo.zip"
  })
  void zip(Government government, Texts t, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    limits.count(Limit.DOCUMENT, request);
    var entries = archive.list(government);
    var names = entries.stream().map(ArchiveZipController::name).toList();
    var index = new ArchiveIndex(government, entries, names, t);
    response.setContentType("application/zip");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"archivo-" + government.key() + ".zip\"");
    try (var zip = new ArchiveZip(response.getOutputStream())) {
      zip.add("index.html", index.html());
      zip.add("index.csv", index.csv());
      for (int i = 0; i < entries.size(); i++) {
        add(zip, entries.get(i), names.get(i));
      }
    }
  }

  private void add(ArchiveZip zip, ArchiveEntry entry, String name) throws IOException {
    if (entry.file().isPresent()) {
      var bytes = storage.store().find(entry.file().get().hash());
      if (bytes.isPresent()) {
        try (var in = bytes.get()) {
          zip.add(name, in);
        }
      }
    } else if (entry.document().isPresent()) {
      var file = exporter.findBytes(entry.document().get());
      if (file.isPresent()) {
        zip.add(name, file.get());
      }
    }
  }

  /** A plan is taken from its page; it has its own file there. */
  private static String name(ArchiveEntry entry) {
    return entry
        .file()
        .map(it -> "archivos/" + it.hash().substring(0, 12) + "-" + it.name().replace('/', '-'))
        .or(() ->
            entry.document().map(it -> "documentos/" + entry.type() + "-" + it.code() + ".json"))
        .orElse("");
  }
}
