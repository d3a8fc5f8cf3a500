/** Declarations of interests and autonomy: who owes one, and who made it. */
@org.springframework.modulith.NamedInterface("interest")
package tequio.secretariat.interest;
