package tequio.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tequio.web.request.RequestAddress;

/**
 * Filter: carries out each posted form once. Form and record of the answer are one transaction, so
 * after a crash there are both or neither. Redirects are recorded; forms shown again (422) and
 * failures are not.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class IdempotencyFilter extends OncePerRequestFilter {

  private final IdempotencyRecords answered;
  private final PlatformTransactionManager transactions;
  private final HandlerExceptionResolver refusals;

  IdempotencyFilter(
      IdempotencyRecords answered,
      PlatformTransactionManager transactions,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver refusals) {
    this.answered = answered;
    this.transactions = transactions;
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || IdempotencyExemptions.covers(RequestAddress.of(request).plain());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    var key = IdempotencyKey.find(request.getParameter(IdempotencyKey.FIELD));
    if (key.isEmpty()) {
      refuse(new FormNotProcessedException.IdempotencyKeyMissingException(), request, response);
      return;
    }
    var transaction = transactions.getTransaction(new DefaultTransactionDefinition());
    try {
      carryOut(SubmittedForm.of(request, key.get()), request, response, rest, transaction);
    } catch (ServletException | IOException | RuntimeException | Error failed) {
      transactions.rollback(transaction);
      throw failed;
    }
    transactions.commit(transaction);
  }

  private void carryOut(
      SubmittedForm sent,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain rest,
      TransactionStatus transaction)
      throws ServletException, IOException {
    var before = answered.claim(sent);
    if (before.isEmpty()) {
      rest.doFilter(request, response);
      note(sent, request, response, transaction);
    } else if (before.get().body().equals(sent.body())) {
      response.setStatus(before.get().status());
      response.setHeader("Location", before.get().location());
    } else {
      refuse(
          new FormNotProcessedException.DifferentBodyException(before.get().location()),
          request,
          response);
    }
  }

  private void note(
      SubmittedForm sent,
      HttpServletRequest request,
      HttpServletResponse response,
      TransactionStatus transaction) {
    var location = response.getHeader("Location");
    boolean failed =
        request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) != null
            || response.getStatus() >= 500
            || transaction.isRollbackOnly();
    if (failed) {
      transaction.setRollbackOnly();
    } else if (response.getStatus() / 100 == 3 && location != null) {
      answered.keep(sent, response.getStatus(), location);
    } else {
      release(sent, transaction);
    }
  }

  /**
   * Deletes the record. After a failed statement PostgreSQL accepts no other, so the transaction is
   * rolled back.
   */
  private void release(SubmittedForm sent, TransactionStatus transaction) {
    try {
      answered.release(sent);
    } catch (DataAccessException aborted) {
      transaction.setRollbackOnly();
    }
  }

  private void refuse(
      FormNotProcessedException why, HttpServletRequest request, HttpServletResponse response) {
    refusals.resolveException(request, response, null, why);
  }
}
