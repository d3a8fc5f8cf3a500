/** Letters about assessments: invitations, replies, terms that end soon. */
package tequio.assessment.letter;
