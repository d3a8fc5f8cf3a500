package tequio.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tequio.database.Database;
import tequio.database.DatabaseCredentials;
import tequio.testing.TequioProductionTest;

/** While the database is away, people read when to come back. */
@TequioProductionTest
@Import(DatabaseUnavailableInterceptorTest.CanLeave.class)
class DatabaseUnavailableInterceptorTest {

  /** The real database, of which the program can be told that it is away. */
  static final class Leaving implements Database {
    private final Database real;
    private volatile boolean away;

    Leaving(Database real) {
      this.real = real;
    }

    @Override
    public DatabaseCredentials owner() {
      return real.owner();
    }

    @Override
    public DatabaseCredentials program() {
      return real.program();
    }

    @Override
    public boolean away() {
      return away;
    }

    @Override
    public void close() {}
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class CanLeave {
    @Bean
    static BeanPostProcessor leaving() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof Database real ? new Leaving(real) : bean;
        }
      };
    }
  }

  @Autowired Database database;
  @LocalServerPort int port;

  @Test
  void pages_say_when_to_come_back_and_style_stays() throws Exception {
    ((Leaving) database).away = true;

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

    ((Leaving) database).away = false;
    assertThat(get("/acerca").statusCode()).isEqualTo(200);
    assertThat(get("/health").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> get(String page) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var address = URI.create("http://localhost:" + port + page);
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
  }
}
