/** Renders the documents of the program as PDF and Word, from the page that shows them. */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "capacity",
      "kernel",
      "ledger :: history",
      "ratelimit",
      "web",
      "web :: qr",
      "web :: transfer"
    })
package tequio.rendering;
