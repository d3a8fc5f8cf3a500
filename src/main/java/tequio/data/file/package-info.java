/**
 * Files of datasets: writers for each format, the cache, and the measures of files of past days.
 */
package tequio.data.file;
