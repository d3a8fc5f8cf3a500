/** What a dataset is: columns with a name, a type and a meaning, a key, and who provides it. */
@org.springframework.modulith.NamedInterface("dataset")
package tequio.data.dataset;
