/** What the participants of a table get of a problem: tree, figures, agenda, glossary, sheets. */
package tequio.problem.kit;
