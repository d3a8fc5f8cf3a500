package tequio.browser.axe;

/** What is asked of a page from inside. */
public final class Scripts {

  /** WCAG 1.4.12, in a sheet that the page's policy does not see. */
  public static final String SPACE_OUT =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
            word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }
      """;

  public static final String CUT_TEXT =
      """
      () => [...document.querySelectorAll('main *, header *, footer *')]
        .filter(it => ['hidden', 'clip'].includes(getComputedStyle(it).overflowY))
        .filter(it => getComputedStyle(it).clipPath === 'none')
        .filter(it => it.clientHeight > 1 && it.scrollHeight > it.clientHeight + 1)
        .map(it => it.tagName + '.' + it.className)
      """;

  /**
   * A file name in each text, as people paste it: one word that is longer than any line. Dates,
   * statuses, heads of tables and the like are the program's own words.
   */
  public static final String LENGTHEN_WORDS =
      """
      () => {
        const name = 'https://ejemplo.invalid/2026_03_27_acta_de_la_sesion_ordinaria_version_final.pdf';
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) found.push(texts.currentNode);
        found
          .filter(it => it.data.trim().length > 2)
          .filter(it => !it.parentElement.closest(
              'time, svg, select, textarea, thead, table:not([class]), .tag, .num, .hidden, .by, .verify'))
          .forEach(it => it.data += ' ' + name.replaceAll('/', '_'));
      }
      """;

  /** What reaches beyond the window. */
  public static final String TOO_WIDE =
      """
      () => ' in ' + [...document.querySelectorAll('body *')]
        .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map(it => it.tagName + '.' + (it.getAttribute('class') ?? ''))
        .slice(0, 6)
      """;

  private static final String CAN_BE_USED =
      """
      const usable = () => [...document.querySelectorAll(
          'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
        .filter(it => !it.disabled && it.tabIndex >= 0 && it.getClientRects().length > 0
            && it.checkVisibility({ checkVisibilityCSS: true }));
      """;

  public static final String COUNT_STOPS = "() => {" + CAN_BE_USED + "return usable().length; }";

  public static final String STOP =
      "() => {"
          + CAN_BE_USED
          + """
            const it = document.activeElement;
            const style = getComputedStyle(it);
            const box = it.getBoundingClientRect();
            const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
            return {
              place: usable().indexOf(it),
              name: it.tagName + ' ' + (it.textContent || it.name || '').trim().slice(0, 40),
              seen: outlined && inside
            };
          }
          """;

  /** Links inside a sentence are as tall as their line, as the guideline allows. */
  public static final String SMALL_TARGETS =
      "() => {"
          + CAN_BE_USED
          + """
            return usable()
              .filter(it => !(it.tagName === 'A' && getComputedStyle(it).display === 'inline'))
              .filter(it => {
                const box = it.getBoundingClientRect();
                return box.width > 1 && box.height > 1 && (box.width < 24 || box.height < 24);
              })
              .map(it => it.tagName + ' ' + (it.textContent || it.name || '').trim().slice(0, 40));
          }
          """;

  private Scripts() {}
}
