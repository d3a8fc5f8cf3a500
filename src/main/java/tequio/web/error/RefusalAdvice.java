package tequio.web.error;

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

  @ExceptionHandler
  @ResponseStatus(HttpStatus.CONFLICT)
  RefusalPage refused(BusinessRuleException refusal) {
    return new RefusalPage(refusal.rule(), refusal.details());
  }

  /** No number or identifier, or not in its one spelling: nothing has such an address. */
  @ExceptionHandler
  ErrorPage noSuchAddress(MethodArgumentTypeMismatchException otherwise) {
    return new ErrorPage(Trouble.NOT_FOUND);
  }
}
