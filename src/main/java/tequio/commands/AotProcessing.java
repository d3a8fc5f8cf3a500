package tequio.commands;

import java.util.Map;
import java.util.Set;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.util.ClassUtils;

/**
 * The application that Spring's ahead-of-time processing looks at after the program is built: the
 * beans of the site, with its jobs, for the demonstration and for an installation alike. The site
 * starts with what was generated from it; other commands have fewer beans and start without.
 */
public final class AotProcessing {

  private static final String GENERATED =
      AotProcessing.class.getName() + "__ApplicationContextInitializer";

  /** Called by Spring's processor, which stops it before any bean is made. */
  public static void main(String[] args) {
    var application = new SpringApplication();
    application.setMainApplicationClass(AotProcessing.class);
    application.setSources(Set.of(RunningApplication.MAIN));
    application.setWebApplicationType(WebApplicationType.SERVLET);
    application.setDefaultProperties(Map.of("tequio.jobs", true, "tequio.first-key", true));
    application.run(args);
  }

  /** Lets an application start with what was generated; without it, the application decides. */
  static void use(SpringApplication application) {
    if (ClassUtils.isPresent(GENERATED, AotProcessing.class.getClassLoader())) {
      System.setProperty(AotDetector.AOT_ENABLED, "true");
      application.setMainApplicationClass(AotProcessing.class);
    }
  }

  private AotProcessing() {}
}
