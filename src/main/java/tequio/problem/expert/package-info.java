/** Experts who comment on problem trees by a link, and their comments. */
package tequio.problem.expert;
