package tequio.methodology.page;

import java.util.List;
import tequio.kernel.Page;
import tequio.methodology.MethodologyEdition;

/** Every methodology in its newest edition. */
public record MethodologyListPage(List<MethodologyEdition> methodologies) implements Page {}
