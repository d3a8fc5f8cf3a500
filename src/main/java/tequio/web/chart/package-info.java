/** Scales and axes of the pictures that pages draw as SVG. */
@org.springframework.modulith.NamedInterface("chart")
package tequio.web.chart;
