package tequio.editing.subject;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.springframework.stereotype.Component;
import tequio.accounts.caller.SubjectLookup;
import tequio.kernel.SubjectReference;
import tequio.plan.version.CommitmentKey;
import tequio.plan.version.CommitmentVersion;
import tequio.plan.version.PublishedPlans;

/**
 * {@link SubjectLookup} on published documents; the number of a draft may still become another's.
 */
@Component
class PublishedSubjectLookup implements SubjectLookup {

  private final PublishedPlans published;

  PublishedSubjectLookup(PublishedPlans published) {
    this.published = published;
  }

  @Override
  public Set<SubjectReference> existing(Set<SubjectReference> subjects) {
    var keys =
        subjects.stream()
            .filter(it -> it.kind().equals("commitment") && it.code().matches("[1-9]\\d{0,8}"))
            .map(it -> new CommitmentKey(it.government(), Integer.parseInt(it.code())))
            .toList();
    return published.listCommitments(keys).stream()
        .map(CommitmentVersion::key)
        .map(CommitmentKey::ref)
        .collect(toUnmodifiableSet());
  }
}
