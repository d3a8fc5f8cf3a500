/** Working pages of problems: their trees, and what is published of them. */
package tequio.problem.desk;
