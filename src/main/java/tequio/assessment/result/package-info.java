/** What an assessment found: answers with their proof, and the score drawn open to the last one. */
@org.springframework.modulith.NamedInterface("result")
package tequio.assessment.result;
