/** What a dataset is: columns with a name, a type and a meaning, and a key. */
package tequio.data.dataset;
