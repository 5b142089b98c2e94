/** What stands in a page that none of our templates writes. */
export interface PageFault {
  readonly file: string;
  readonly fault: string;
}

/**
 * Read pages as the browser does, without running them, and find what none of our templates writes: elements, events,
 * styles and addresses that a text of the archive brought in.
 *
 * Runs in the browser, which is given its text: it can use nothing outside, and has no functions with names.
 */
export function findFaults(pages: readonly (readonly [file: string, html: string])[]): readonly PageFault[] {
  const never =
    "iframe, frame, object, embed, applet, base, style, math, foreignObject, animate, use, video, audio, marquee, " +
    'form:not([action="/repo/search/"]), input:not([id], [name=q]), ' +
    "meta[http-equiv]:not([http-equiv=Content-Security-Policy], [http-equiv=refresh]), " +
    'script:not([src^="/repo/assets/"], [type="application/ld+json"])';
  const addresses = ["href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset", "ping"];
  const own = "https://archive.example";
  return pages.flatMap(([file, html]) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const parts = [page, ...[...page.querySelectorAll("template")].map(({ content }) => content)];
    const elements = parts.flatMap((part) => [...part.querySelectorAll("*")]);
    for (const data of page.querySelectorAll('[type="application/ld+json"]'))
      JSON.parse(data.textContent ?? "");
    return elements.flatMap((element) => {
      const faults = element.matches(never) ? [element.outerHTML.slice(0, 200)] : [];
      for (const { name, value } of element.attributes) {
        if (/^on|^style$|^srcdoc$/i.test(name)) faults.push(`${name}=${value}`);
        if (!addresses.includes(name)) continue;
        const { protocol, origin } = new URL(value, own);
        const mayLead = element.matches(".text *") && /^(?:https?|mailto):$/.test(protocol);
        if (origin !== own && !mayLead) faults.push(`${name}=${value}`);
      }
      return faults.map((fault) => ({ file, fault }));
    });
  });
}
