/** Groups of similar submissions: proposed by the program, decided by people. */
@org.springframework.modulith.NamedInterface("grouping")
package tequio.consultation.grouping;
