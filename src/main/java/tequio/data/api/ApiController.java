package tequio.data.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.data.api.ApiProblem.ApiRequestException;
import tequio.data.scope.DatasetScope;
import tequio.ratelimit.Limit;
import tequio.ratelimit.RateLimiter;
import tequio.web.PublicPage;
import tequio.web.request.RequestAddress;

/** Controller of the API of datasets. */
@Controller
class ApiController {

  static final String ROOT = "/api/v1";
  static final String GOVERNMENT = ROOT + "/gobiernos/{clave}";
  static final String COMMITMENT = GOVERNMENT + "/compromisos/{compromiso}";

  private static final String JSON = "application/json";

  private final OpenApi described;
  private final DatasetQueryParser questions;
  private final RowPageReader reading;
  private final RateLimiter limits;

  ApiController(
      OpenApi described, DatasetQueryParser questions, RowPageReader reading, RateLimiter limits) {
    this.described = described;
    this.questions = questions;
    this.reading = reading;
    this.limits = limits;
  }

  @PublicPage
  @GetMapping({"/datos/api", "/en/datos/api"})
  ApiPage page() {
    return described.page();
  }

  @GetMapping(ROOT)
  void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    JsonResponses.send(described.list(), JSON, request, response);
  }

  @GetMapping({ROOT + "/openapi.json", "/en" + ROOT + "/openapi.json"})
  void description(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var english = RequestAddress.of(request).english();
    JsonResponses.send(described.document(english), JSON, request, response);
  }

  @GetMapping(ROOT + "/{conjunto}")
  void all(
      @PathVariable String conjunto,
      @RequestParam Map<String, String> said,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    limits.count(Limit.API, request);
    var path = ROOT + "/" + conjunto;
    send(questions.of(path, conjunto, DatasetScope.EVERYTHING, said), request, response);
  }

  @GetMapping(GOVERNMENT + "/{conjunto}")
  void ofGovernment(
      @PathVariable String clave,
      @PathVariable String conjunto,
      @RequestParam Map<String, String> said,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    limits.count(Limit.API, request);
    var path = GOVERNMENT.replace("{clave}", clave) + "/" + conjunto;
    send(questions.of(path, conjunto, questions.government(clave), said), request, response);
  }

  @GetMapping(COMMITMENT + "/{conjunto}")
  void ofCommitment(
      @PathVariable Map<String, String> asked,
      @RequestParam Map<String, String> said,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    limits.count(Limit.API, request);
    var government = asked.getOrDefault("clave", "");
    var number = asked.getOrDefault("compromiso", "");
    var name = asked.getOrDefault("conjunto", "");
    var extent = questions.commitment(government, number);
    var path =
        COMMITMENT.replace("{clave}", government).replace("{compromiso}", number) + "/" + name;
    send(questions.of(path, name, extent, said), request, response);
  }

  /** Answers 404 for other addresses below the root and 405 for other methods. */
  @RequestMapping(ROOT + "/**")
  void nothing(HttpServletRequest request) {
    var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    throw reads
        ? new ApiRequestException(ApiProblem.ADDRESS, RequestAddress.of(request).path())
        : new ApiRequestException(ApiProblem.METHOD, request.getMethod());
  }

  private void send(DatasetQuery asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var sheet = reading.read(asked);
    SheetJson.next(asked, sheet)
        .ifPresent(it -> response.addHeader("Link", "<" + it + ">; rel=\"next\""));
    response.addHeader("Link", "<" + ROOT + "/openapi.json>; rel=\"service-desc\"");
    JsonResponses.send(SheetJson.of(asked, sheet), JSON, request, response);
  }
}
