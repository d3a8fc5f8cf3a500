/** Who may do what with assessments, in which capacity. */
package tequio.assessment.access;
