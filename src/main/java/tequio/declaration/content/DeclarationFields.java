package tequio.declaration.content;

/** The five answers from which the text of a declaration is made, each in Spanish. */
public record DeclarationFields(
    String purpose, String topics, String commitments, String coordination, String validity) {}
