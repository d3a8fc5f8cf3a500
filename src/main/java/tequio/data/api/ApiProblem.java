package tequio.data.api;

/**
 * Errors of the API as problem types. Their texts are {@code api.problem.<slug>} and {@code
 * api.detail.<slug>}; their permanent address is {@code /datos/api#<slug>}.
 */
public enum ApiProblem {
  ADDRESS("direccion", 404),
  DATASET("conjunto", 404),
  GOVERNMENT("gobierno", 404),
  COMMITMENT("compromiso", 404),
  LIMIT("limite", 400),
  PLACE("lugar", 400),
  DAY("corte", 400),
  NO_FILE("corte-sin-datos", 404),
  METHOD("metodo", 405),
  TOO_OFTEN("espere", 429),
  BROKEN("fallo", 500),
  BUSY("ocupado", 503);

  private final String slug;
  private final int status;

  ApiProblem(String slug, int status) {
    this.slug = slug;
    this.status = status;
  }

  public String slug() {
    return slug;
  }

  public int status() {
    return status;
  }

  /** Returns the permanent address of the problem type on this site. */
  public String type() {
    return "/datos/api#" + slug;
  }

  /** A request cannot be answered, with the problem. */
  static final class ApiRequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ApiProblem problem;
    private final String said;

    ApiRequestException(ApiProblem problem, String said) {
      super(problem + " " + said, null, false, false);
      this.problem = problem;
      this.said = said;
    }

    ApiProblem problem() {
      return problem;
    }

    /** Returns the value that was refused. */
    String said() {
      return said;
    }
  }
}
