/** Public pages of problems. */
package tequio.problem.page;
