package tequio.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tequio.database.Database;
import tequio.database.TestDatabase;
import tequio.testing.TequioProductionTest;

/** While the database is away, people read when to come back. */
@TequioProductionTest
class DatabaseUnavailableInterceptorTest {

  @Autowired Database database;
  @LocalServerPort int port;

  @Test
  void pages_say_when_to_come_back_and_style_stays() throws Exception {
    ((TestDatabase.Copy) database).setAway(true);
    try {
      tellWhenToComeBack();
    } finally {
      ((TestDatabase.Copy) database).setAway(false);
    }
    assertThat(get("/acerca").statusCode()).isEqualTo(200);
    assertThat(get("/health").statusCode()).isEqualTo(200);
  }

  private void tellWhenToComeBack() throws Exception {
    var page = get("/acerca");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(page.body()).contains("<h1");
    assertThat(get("/health").statusCode()).isEqualTo(503);

    var program = get("/api/v1/planes");
    assertThat(program.statusCode()).isEqualTo(503);
    assertThat(program.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(program.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(program.body()).contains("/datos/api#ocupado", "Vuelva a intentarlo en 5 s");
  }

  private HttpResponse<String> get(String page) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var address = URI.create("http://localhost:" + port + page);
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
  }
}
