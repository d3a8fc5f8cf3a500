package tequio.rendering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jsoup.nodes.Document;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tequio.kernel.Page;
import tequio.ledger.history.RecordQueries;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.rendering.word.WordWriter;
import tequio.web.PageRepresentation;
import tequio.web.Templates;
import tequio.web.Texts;
import tequio.web.transfer.PacedResponse;

/**
 * Writes a {@link PrintableDocument} as PDF or Word. One document is rendered at a time, since each
 * takes memory for its whole layout; a request that finds another in progress is answered with 503.
 * A client that reads slowly does not delay others.
 */
@Component
class DocumentRepresentation implements PageRepresentation {

  private static final String SECONDS_TO_WAIT = "5";

  private final Templates templates;
  private final RateLimiter limits;
  private final List<AttachmentProvider> attachments;
  private final RecordQueries record;
  private final Semaphore one = new Semaphore(1);

  DocumentRepresentation(
      Templates templates,
      RateLimiter limits,
      List<AttachmentProvider> attachments,
      RecordQueries record) {
    this.templates = templates;
    this.limits = limits;
    this.attachments = attachments;
    this.record = record;
  }

  @Override
  public boolean isRequested(HttpServletRequest request, Page page) {
    return page instanceof PrintableDocument && format(request).isPresent();
  }

  @Override
  public void write(Page page, Texts t, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    limits.count(Limit.DOCUMENT, request);
    if (!one.tryAcquire()) {
      tellToWait(response);
      return;
    }
    var document = (PrintableDocument) page;
    var format = format(request).orElseThrow();
    byte[] bytes;
    try {
      bytes = render(document.whole(), format, t);
    } finally {
      one.release();
    }
    if (PacedResponse.covers(response, bytes.length)) {
      send(document, format, bytes, response);
    } else {
      tellToWait(response);
    }
  }

  private static void tellToWait(HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  private static void send(
      PrintableDocument page, DocumentFormat format, byte[] bytes, HttpServletResponse response)
      throws IOException {
    response.setContentType(format.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(page.fileName() + "." + format.extension())
            .build()
            .toString());
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  byte[] render(PrintableDocument page, DocumentFormat format, Texts t) throws IOException {
    Document document = DocumentMarkup.of(templates.draw(page, t), t);
    new DocumentFrame(t).complete(document, page, entry(page, t));
    var bytes = new ByteArrayOutputStream();
    switch (format) {
      case PDF -> PdfWriter.write(document, attachment(page), bytes);
      case DOCX -> WordWriter.write(document, bytes);
    }
    return bytes.toByteArray();
  }

  private Optional<String> entry(PrintableDocument page, Texts t) {
    return page.shownVersion()
        .flatMap(shown ->
            record.cite(List.of(shown.subject())).stream()
                .filter(it -> it.subject().equals(shown.subject()))
                .filter(it -> it.version() == shown.version())
                .findFirst())
        .map(it -> t.whole(it.address()));
  }

  private Optional<Attachment> attachment(PrintableDocument page) {
    return attachments.stream().flatMap(it -> it.find(page).stream()).findFirst();
  }

  private static Optional<DocumentFormat> format(HttpServletRequest request) {
    return DocumentFormat.parse(request.getParameter(DocumentFormat.PARAMETER));
  }
}
