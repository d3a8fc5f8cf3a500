package tequio.web.error;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tequio.kernel.BusinessRuleException;
import tequio.web.error.ErrorPage.Trouble;

/** Exception handler: renders violated business rules. */
@ControllerAdvice
class RefusalAdvice {

  /** SQLSTATE of a text that no table can hold: one with the character U+0000. */
  private static final String NO_TEXT = "22021";

  @ExceptionHandler
  @ResponseStatus(HttpStatus.CONFLICT)
  RefusalPage refused(BusinessRuleException refusal) {
    return new RefusalPage(refusal.rule(), refusal.details());
  }

  /** Answers 404 if a number or identifier in an address is malformed or not canonical. */
  @ExceptionHandler
  ErrorPage noSuchAddress(MethodArgumentTypeMismatchException otherwise) {
    return new ErrorPage(Trouble.NOT_FOUND);
  }

  /** Of queries {@code MalformedRequestValve} refuses it before anybody reads them. */
  @ExceptionHandler
  ErrorPage nullCharacter(DataAccessException failed) {
    if (failed.getRootCause() instanceof SQLException sql && NO_TEXT.equals(sql.getSQLState())) {
      return new ErrorPage(Trouble.BAD_REQUEST);
    }
    throw failed;
  }
}
