package tequio;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program. */
@SpringBootApplication
@Modulithic(systemName = "Tequio")
public class Tequio {

  public static void main(String[] args) {
    SpringApplication.run(Tequio.class, args);
  }
}
