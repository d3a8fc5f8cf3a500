/** Pages where people begin assessments, answer them, reply and publish. */
package tequio.assessment.work;
