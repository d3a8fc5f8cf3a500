package tequio.web.transfer;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tequio.capacity.Capacity;

/**
 * Filter: reads form bodies within the limits of their address before any parameter is read. Bodies
 * for other addresses are not read.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class FormBodyFilter extends OncePerRequestFilter {

  private static final String FORM = "application/x-www-form-urlencoded";

  /**
   * Attribute with the form for the error page, which receives the request without its wrappers.
   */
  private static final String READ = FormBodyFilter.class.getName() + ".read";

  private record ReadForm(FormSize size, long cost, Map<String, String[]> fields) {}

  private final FormAddresses addresses;
  private final HandlerExceptionResolver refusals;
  private final Map<FormSize, MemoryPool> forms = new EnumMap<>(FormSize.class);
  private final MemoryPool answers = new MemoryPool(Capacity.ANSWER_MEMORY);

  FormBodyFilter(
      FormAddresses addresses,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver refusals) {
    this.addresses = addresses;
    this.refusals = refusals;
    for (var size : FormSize.values()) {
      forms.put(size, new MemoryPool(size.memory()));
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    try (var memory = answers.open()) {
      var paced = new PacedResponse(response, memory);
      if (request.getAttribute(READ) instanceof ReadForm form) {
        again(form, request, paced, rest);
      } else if (request.getMethod().equals("POST")) {
        post(request, paced, rest);
      } else {
        rest.doFilter(request, paced);
      }
    }
  }

  private void post(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    // After access to the stream, Tomcat does not parse parameters from it.
    request.getInputStream();
    if (MultipartUpload.is(request) && addresses.takesFile(request)) {
      upload(request, response, rest);
      return;
    }
    var size = addresses.find(request).filter(it -> isForm(request));
    if (size.isEmpty()) {
      rest.doFilter(new FormRequest(request, Map.of()), response);
      return;
    }
    try (var memory = requireNonNull(forms.get(size.get())).open()) {
      var body = new FormBody(size.get(), memory);
      var fields = body.read(request);
      request.setAttribute(READ, new ReadForm(size.get(), body.cost(), fields));
      rest.doFilter(new FormRequest(request, fields), response);
    } catch (FormRefusedException refused) {
      response.setHeader("Connection", "close");
      refusals.resolveException(request, response, null, refused);
    }
  }

  /** Reads only the fields before the file; the handler reads the file and limits its size. */
  private void upload(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    try (var memory = requireNonNull(forms.get(FormSize.LONG)).open()) {
      var upload = MultipartUpload.begin(request, memory);
      upload.file().ifPresent(it -> request.setAttribute(UploadedFile.ATTRIBUTE, it));
      rest.doFilter(new FormRequest(request, upload.fields()), response);
    } catch (FormRefusedException refused) {
      response.setHeader("Connection", "close");
      refusals.resolveException(request, response, null, refused);
    }
  }

  /** Makes the form available to the error page, if there is memory for it. */
  private void again(
      ReadForm form, HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    try (var memory = requireNonNull(forms.get(form.size())).open()) {
      var fields = memory.covers(form.cost()) ? form.fields() : Map.<String, String[]>of();
      rest.doFilter(new FormRequest(request, fields), response);
    }
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private static boolean isForm(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
  }
}
