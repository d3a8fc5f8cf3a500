/** What is said in public of a working table: its call, its results, preliminary commitments. */
@org.springframework.modulith.NamedInterface("content")
package tequio.roundtable.content;
