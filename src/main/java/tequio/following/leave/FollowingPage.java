package tequio.following.leave;

import java.util.List;
import tequio.following.Subjects;
import tequio.kernel.Page;

/** What an address follows, for whoever holds the link of its letters. */
public record FollowingPage(String secret, List<Subjects.Named> followed) implements Page {}
