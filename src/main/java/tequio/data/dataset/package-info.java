/** Definition of datasets: columns with name, type and meaning, a key, and providers. */
@org.springframework.modulith.NamedInterface("dataset")
package tequio.data.dataset;
