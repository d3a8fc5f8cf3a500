package tequio.data.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Controller of the machine-readable catalogue at permanent addresses. */
@Controller
class CatalogueController {

  private static final MediaType LINKED = MediaType.parseMediaType("application/ld+json");
  private static final MediaType TURTLE = MediaType.parseMediaType("text/turtle;charset=utf-8");

  private final DcatCatalogueBuilder describe;
  private final SchemaOrg schema;

  CatalogueController(DcatCatalogueBuilder describe, SchemaOrg schema) {
    this.describe = describe;
    this.schema = schema;
  }

  @GetMapping("/datos/catalogo.ttl")
  ResponseEntity<byte[]> turtle() {
    return answer(Turtle.of(describe.catalogue()), TURTLE);
  }

  @GetMapping("/datos/catalogo.jsonld")
  ResponseEntity<byte[]> linked() {
    return answer(JsonLd.of(describe.catalogue()), LINKED);
  }

  @GetMapping("/datos/catalogo.schema.jsonld")
  ResponseEntity<byte[]> schema() {
    return answer(schema.catalogue(), LINKED);
  }

  private static ResponseEntity<byte[]> answer(String text, MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
        .header("Access-Control-Allow-Origin", "*")
        .body(text.getBytes(UTF_8));
  }
}
