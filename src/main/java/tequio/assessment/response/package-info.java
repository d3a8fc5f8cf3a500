/** Assessments while they are answered: drafts of answers, second assessors, replies, freezing. */
@org.springframework.modulith.NamedInterface("response")
package tequio.assessment.response;
