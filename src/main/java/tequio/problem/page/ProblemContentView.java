package tequio.problem.page;

import tequio.kernel.Page;
import tequio.problem.drawing.ProblemTree;
import tequio.publishing.page.ContentView;

/** A version of a problem: its tree and all its components. */
public record ProblemContentView(ProblemTree tree, ContentView view) implements Page {}
