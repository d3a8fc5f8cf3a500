package tequio.demo;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Nobody sees a half of the demonstration. */
class DemoLoadingFilterTest {

  @Test
  void a_request_waits_until_the_demonstration_is_loaded() throws Exception {
    var filter = new DemoLoadingFilter(true);
    var answered = new CompletableFuture<Boolean>();
    var asking = Thread.ofPlatform().start(() -> answered.complete(passes(filter)));
    await().atMost(60, SECONDS).until(() -> asking.getState() == Thread.State.TIMED_WAITING);
    assertThat(answered).isNotDone();

    filter.ready();

    assertThat(answered.get(60, SECONDS)).isTrue();
    assertThat(passes(filter)).isTrue();
  }

  @Test
  void a_site_without_demonstration_answers_at_once() {
    assertThat(passes(new DemoLoadingFilter(false))).isTrue();
  }

  private static boolean passes(DemoLoadingFilter filter) {
    var rest = new MockFilterChain();
    try {
      filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), rest);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
    return rest.getRequest() != null;
  }
}
