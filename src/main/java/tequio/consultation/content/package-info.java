/** What is said in public of a consultation: its call, removals, groups, replies, its end. */
@org.springframework.modulith.NamedInterface("content")
package tequio.consultation.content;
