/* Runs beside a painted page in a world of its own: the page has no script and cannot see this one.
 *
 * Set in front of it: ELEMENT (the name of our elements), LAYER (their style layer), TOKEN (begins what is said),
 * ACCENT (the colour of the frame), FONT (of the tag). Says "TOKEN verb numbers" on the console.
 *
 * A page's names reach into this world: after <form name=createElement>, document.createElement is that form. So
 * methods of the document, and of elements that may be forms, are taken from where no page can put a name.
 */
window.labeler = (() => {
  const ask = (method, ...words) => Document.prototype[method].call(document, ...words);
  const closest = (part, name) => Element.prototype.closest.call(part, name);
  const above = Object.getOwnPropertyDescriptor(Node.prototype, "parentElement").get;
  const parts = Array.from(ask("querySelectorAll", ELEMENT));
  const offsets = parts.map((part) => Number(part.getAttribute("o")));
  const order = offsets.map((_, at) => at).sort((a, b) => offsets[a] - offsets[b]);
  const root = ask("querySelector", ":root");
  const spans = new Map();
  for (const at of order) {
    const span = Number(parts[at].getAttribute("n"));
    if (!spans.has(span)) spans.set(span, []);
    spans.get(span).push(parts[at]);
  }

  const dims = ask("createElement", "style");
  const frame = ask("createElement", "div");
  const tag = ask("createElement", "div");
  /* What is important here wins over everything a page says. */
  const set = (part, styles) => {
    for (const [name, value] of Object.entries(styles)) part.style.setProperty(name, value, "important");
  };
  for (const part of [frame, tag]) {
    set(part, { all: "unset", position: "absolute", "pointer-events": "none", "z-index": "2147483647", "box-sizing": "border-box", display: "none" });
  }
  set(frame, { border: `2px solid ${ACCENT}`, "border-radius": "8px" });
  set(tag, { border: "1px solid", "border-radius": "4px", padding: "1px 5px", background: "#fff", font: FONT });
  root.append(dims, frame, tag);

  let chosen = null;
  let word = "";
  let colour = "";
  let under = -2;
  let goal = null; /* what was asked to stand at the top: its part, and where that came to stand; until somebody scrolls */

  const say = (...words) => console.info([TOKEN, ...words].join(" "));

  const isShown = (part) => part.checkVisibility({ visibilityProperty: true });

  const box = (span) => {
    let found = null;
    for (const part of spans.get(span) || []) {
      if (!isShown(part)) continue;
      for (const r of part.getClientRects()) {
        if (!r.width || !r.height) continue;
        found = found
          ? { l: Math.min(found.l, r.left), t: Math.min(found.t, r.top), r: Math.max(found.r, r.right), b: Math.max(found.b, r.bottom) }
          : { l: r.left, t: r.top, r: r.right, b: r.bottom };
      }
    }
    return found;
  };

  const draw = () => {
    const found = chosen === null ? null : box(chosen);
    set(frame, { display: found ? "block" : "none" });
    set(tag, { display: found && word ? "block" : "none" });
    if (!found) return found;
    const left = Math.max(2, found.l + scrollX - 5);
    const top = found.t + scrollY - 4;
    const width = found.r + scrollX + 5 - left;
    set(frame, { left: left + "px", top: top + "px", width: width + "px", height: found.b - found.t + 8 + "px" });
    tag.textContent = word;
    set(tag, { color: colour, "border-color": colour });
    const beside = found.r + 56 < innerWidth; /* beside the frame it covers no text, unless there is no room */
    set(tag, {
      left: (beside ? found.r + scrollX + 9 : Math.max(2, found.r + scrollX - 60)) + "px",
      top: (beside ? found.t + scrollY - 1 : Math.max(0, top - 20)) + "px",
    });
    return found;
  };

  /* What the page folds away is unfolded for a span that one goes to. */
  const open = (span) => {
    for (const part of spans.get(span) || []) {
      for (let at = part; at; at = above.call(at)) if (at instanceof HTMLDetailsElement) at.open = true;
    }
  };

  /* White space that a page folds counts once in the visible text; in preformatted text every character counts. */
  const FOLDED = /[ \t\n\r\f]/;

  /* Where an offset of the visible text is on the page: a text node and a place in it; null where it is not. */
  const place = (offset, isEnd) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offsets[order[middle]] < offset || (!isEnd && offsets[order[middle]] === offset)) low = middle + 1;
      else high = middle;
    }
    if (!low) return null;
    const part = parts[order[low - 1]];
    const kept = getComputedStyle(part).whiteSpace.startsWith("pre");
    let at = offsets[order[low - 1]];
    let last = null;
    for (const node of part.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const text = node.data;
      for (let n = 0; n < text.length; n++) {
        if (n && text.charCodeAt(n) >= 0xdc00 && text.charCodeAt(n) < 0xe000) continue;
        const folds = !kept && n && FOLDED.test(text[n]) && FOLDED.test(text[n - 1]);
        if (folds) continue;
        if (at >= offset) return [node, n];
        at += 1;
      }
      last = [node, text.length];
    }
    return last;
  };

  const highlights = ask("createElement", "style");
  root.append(highlights);

  /* Say which stretches are on screen, and draw the frame where its span is now. */
  const look = () => {
    draw();
    let low = -1;
    let high = -1;
    for (const at of order) {
      const r = parts[at].getBoundingClientRect();
      if (r.bottom <= 0 || r.top >= innerHeight || !r.width || !r.height || !isShown(parts[at])) continue;
      if (low < 0) low = offsets[at];
      high = offsets[at];
    }
    say("seen", low, high);
  };

  const topOf = (part) => part.getBoundingClientRect().top;

  const goThere = () => {
    if (goal.isFirst) scrollTo(0, 0);
    else goal.part.scrollIntoView({ block: "start", behavior: "instant" });
    goal.top = topOf(goal.part);
  };

  addEventListener("scrollend", () => {
    if (goal && Math.abs(topOf(goal.part) - goal.top) > 1) {
      say("left", goal.offset);
      goal = null;
    }
    look();
  }, true);
  /* In another width other lines are at the top: a page may be asked to scroll before it has its size. */
  addEventListener("resize", () => {
    if (goal) goThere();
    look();
  });
  const hover = (event) => {
    const part = event.target instanceof Element && closest(event.target, ELEMENT);
    const at = part ? Number(part.getAttribute("o")) : -1;
    if (at === under) return;
    under = at;
    say("hovered", at);
  };
  addEventListener("mouseover", hover, true);
  addEventListener("mousemove", hover, true); /* the mouse may have come before this script */
  addEventListener("click", (event) => {
    const part = event.target instanceof Element && closest(event.target, ELEMENT);
    say("clicked", part ? Number(part.getAttribute("o")) : -1);
    event.preventDefault();
  }, true);

  return {
    /* Frame a span (null for none); says whether it can be seen on the page. */
    choose(span, label, ink, move) {
      chosen = span;
      word = label;
      colour = ink;
      if (move) {
        goal = null;
        open(span);
      }
      let found = draw();
      if (found && move && (found.t < innerHeight / 8 || found.t > (innerHeight * 2) / 3)) {
        const first = spans.get(span).find(isShown);
        first.scrollIntoView({ block: "center", behavior: "instant" });
        found = draw();
        look();
      }
      say("framed", span === null || found ? 1 : 0);
    },
    /* Scroll so that the text at an offset is at the top, and keep it there in any size until somebody scrolls. */
    goTo(offset) {
      goal = null;
      let low = 0;
      let high = order.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (offsets[order[middle]] <= offset) low = middle + 1;
        else high = middle;
      }
      for (let at = Math.max(0, low - 1); at < order.length; at++) {
        const part = parts[order[at]];
        if (!isShown(part)) continue;
        goal = { part, offset, isFirst: at === 0 && offset <= 0, top: 0 };
        goThere();
        break;
      }
      look();
    },
    /* Mark stretches [start, end, name] with the styles of their names; nothing of the page itself is touched. */
    mark(marks, styles) {
      for (const name of Object.keys(styles)) CSS.highlights.delete(`${LAYER}-${name}`);
      const ranges = {};
      for (const [start, end, name] of marks) {
        const from = place(start, false);
        const to = place(end, true);
        if (!from || !to) continue;
        const range = new Range();
        range.setStart(...from);
        range.setEnd(...to);
        (ranges[name] ||= []).push(range);
      }
      for (const [name, found] of Object.entries(ranges)) CSS.highlights.set(`${LAYER}-${name}`, new Highlight(...found));
      highlights.textContent = Object.entries(styles).map(([name, says]) => `::highlight(${LAYER}-${name}){${says}}`).join("");
    },
    /* Dim all looks but these; an empty list dims none. */
    focusOn(looks) {
      const others = looks.map((look) => `:not([r="${look}"])`).join("");
      dims.textContent = looks.length ? `@layer ${LAYER}{${ELEMENT}${others}{opacity:.3!important}}` : "";
    },
    look,
  };
})();
