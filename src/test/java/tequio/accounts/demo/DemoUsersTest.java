package tequio.accounts.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tequio.accounts.caller.Role;
import tequio.accounts.signin.Visitor;
import tequio.mail.demo.DemonstrationKey;
import tequio.testing.TequioDemoTest;

/** In a demonstration a newcomer comes in as anybody in two clicks, at its machine only. */
@TequioDemoTest
class DemoUsersTest {

  @Autowired MockMvc web;
  @Autowired DemonstrationKey key;

  @Test
  void as_every_role_one_comes_in_with_two_buttons() throws Exception {
    for (var person : DemoUser.all()) {
      var visitor = new Visitor(web, key.cookie());
      var letter =
          Visitor.location(
              visitor.send("/entrar", "/entrar/prueba", "correo", person.mail().value()));
      visitor.send(letter, letter);

      assertThat(visitor.words("/cuenta")).contains(person.name());
    }
  }

  @Test
  void every_role_of_a_person_is_offered() {
    assertThat(DemoUser.all()).extracting(DemoUser::role).contains(people());
  }

  @Test
  void nobody_elsewhere_is_offered_anybody() throws Exception {
    web.perform(get("/entrar"))
        .andExpect(content().string(Matchers.containsString("en la terminal")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("villa-tequio"))));
    web.perform(get("/entrar").cookie(key.cookie()).header("X-Forwarded-For", "192.0.2.7"))
        .andExpect(content().string(Matchers.not(Matchers.containsString("villa-tequio"))));
    assertThat(
            new Visitor(web, key.cookie())
                .send("/entrar", "/entrar/prueba", "correo", "alguien@ejemplo.mx")
                .getStatus())
        .isEqualTo(404);
    assertThat(
            new Visitor(web)
                .send("/entrar", "/entrar/prueba", "correo", "enlace@villa-tequio.invalid")
                .getStatus())
        .isEqualTo(404);
  }

  private static Role[] people() {
    return java.util.Arrays.stream(Role.values())
        .filter(role -> role != Role.CAPABILITY_LINK && role != Role.MACHINE)
        .toArray(Role[]::new);
  }
}
