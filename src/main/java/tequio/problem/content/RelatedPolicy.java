package tequio.problem.content;

import java.net.URI;
import java.util.Optional;
import tequio.kernel.Text;

/** Programme, law or other problem that a problem touches. */
public record RelatedPolicy(RelatedPolicyType type, Text name, Optional<URI> address) {}
