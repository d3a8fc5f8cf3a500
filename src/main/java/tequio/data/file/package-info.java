<<<<<<< HEAD
/**
 * Files of datasets: writers for each format, the cache, and the measures of files of past days.
 */
=======
/** Files of datasets: how each kind is written, and what was measured of those that stay. */
@org.springframework.modulith.NamedInterface("file")
>>>>>>> 59d289b0 (Rank by assessments frozen here, bring rankings and answers as workbooks, upload evidence from its question, and assess what is no government)
package tequio.data.file;
