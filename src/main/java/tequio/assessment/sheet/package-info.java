/** Answers from spreadsheets and from paper: understood first, saved only when confirmed. */
@org.springframework.modulith.NamedInterface("sheet")
package tequio.assessment.sheet;
