package tequio.web.transfer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Request wrapper with fields of a body that was read already. */
final class FormRequest extends HttpServletRequestWrapper {

  private final Map<String, String[]> fields;
  private @Nullable Map<String, String[]> all;

  FormRequest(HttpServletRequest request, Map<String, String[]> fields) {
    super(request);
    this.fields = fields;
  }

  /** Values of the query come before those of the body, as the Servlet specification demands. */
  @Override
  public Map<String, String[]> getParameterMap() {
    if (all == null) {
      var joined = new LinkedHashMap<>(super.getParameterMap());
      fields.forEach((name, values) -> joined.merge(name, values, FormParser::joined));
      all = Collections.unmodifiableMap(joined);
    }
    return all;
  }

  @Override
  public @Nullable String getParameter(String name) {
    var values = getParameterMap().get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    var values = getParameterMap().get(name);
    return values == null ? null : values.clone();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }

  /** Always empty: a file is an {@link UploadedFile}. */
  @Override
  public List<Part> getParts() {
    return List.of();
  }

  @Override
  public @Nullable Part getPart(String name) {
    return null;
  }
}
