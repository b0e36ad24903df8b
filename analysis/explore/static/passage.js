import { node } from "./nodes.js";
import { wires } from "./wires.js";

/**
 * An article's text with its marks. Where marks overlap, the text is cut at every border; each piece shows the shortest
 * mark over it, and choosing it again goes on to the next. One piece is in the tab order, arrows move between pieces.
 *
 * `choose`  called with the id of the mark that was chosen, or null
 */
export function passage(element, { choose }) {
  const text = node("div", { class: "text" });
  const scroller = node(
    "div",
    { class: "passage", role: "region", "aria-label": "기사 본문", tabindex: "0", onclick: click, onkeydown: press },
    text,
  );
  element.append(scroller);
  const wire = wires(text);
  let marks = [];
  let pieces = []; // {element, marks: [indices], own: index or -1}
  let places = new Map(); // id of a mark → its pieces
  let selected = null;
  let painted = new Set(); // pieces that show the selection
  let focused = -1;

  function show(page) {
    marks = page.marks;
    pieces = [];
    places = new Map(marks.map((mark) => [mark.id, []]));
    wire.clear();
    const title = page.title.trim();
    const fragment = document.createDocumentFragment();
    let at = 0;
    let next = 0;
    let open = [];
    let titled = false;
    for (const line of page.text.split("\n")) {
      const end = at + line.length;
      if (line.trim()) {
        const head = !titled && line.trim() === title;
        titled ||= head;
        const paragraph = node("p", head ? { class: "headline" } : {});
        const borders = new Set([at, end]);
        const here = open.filter((index) => marks[index].end > at);
        while (next < marks.length && marks[next].start < end) here.push(next++);
        open = here;
        for (const index of here) {
          borders.add(Math.max(at, marks[index].start));
          borders.add(Math.min(end, marks[index].end));
        }
        fill(paragraph, page.text, [...borders].sort((a, b) => a - b), here);
        fragment.append(paragraph);
      }
      at = end + 1;
    }
    text.replaceChildren(fragment, wire.element);
    scroller.scrollTop = 0;
    selected = null;
    painted = new Set();
    focused = -1;
  }

  function fill(paragraph, source, borders, here) {
    let next = 0;
    let over = [];
    for (let index = 0; index + 1 < borders.length; index++) {
      const [start, end] = [borders[index], borders[index + 1]];
      over = over.filter((k) => marks[k].end > start);
      while (next < here.length && marks[here[next]].start <= start) over.push(here[next++]);
      const words = source.slice(start, end);
      if (!over.length) {
        paragraph.append(words);
        continue;
      }
      const length = (k) => marks[k].end - marks[k].start;
      const shortest = [...over].sort((a, b) => length(a) - length(b) || rank(a) - rank(b));
      const piece = { element: node("span", { "data-piece": pieces.length }, words), marks: shortest, seen: [], own: -1, dress: "" };
      for (const k of over) places.get(marks[k].id).push(piece);
      pieces.push(piece);
      paragraph.append(piece.element);
    }
  }

  const rank = (index) => (marks[index].layer === "deal" ? 1 : 0);

  /** Show the marks of these ids only; pieces whose mark stays the same are left as they are. */
  function filter(ids) {
    for (const piece of pieces) {
      piece.seen = piece.marks.filter((index) => ids.has(marks[index].id));
      const own = piece.seen.length ? piece.seen[0] : -1;
      const role = piece.seen.some((index) => marks[index].layer === "deal");
      const dress = own < 0 ? "" : `mark ${marks[own].layer}${role ? " role" : ""}`;
      const { element } = piece;
      if (own !== piece.own) {
        if (own < 0) {
          element.removeAttribute("role");
          element.removeAttribute("aria-label");
        } else {
          if (piece.own < 0) element.setAttribute("role", "button");
          element.setAttribute("aria-label", `${marks[own].label} ${element.firstChild.data}`);
        }
        piece.own = own;
      }
      if (dress !== piece.dress) {
        piece.dress = dress;
        element.className = dress;
      }
    }
    pieces[focused]?.element.removeAttribute("tabindex");
    focused = pieces.findIndex((piece) => piece.own >= 0);
    if (focused >= 0) pieces[focused].element.setAttribute("tabindex", "0");
    paint();
  }

  function paint() {
    for (const { element } of painted) {
      element.classList.remove("selected", "kin");
      element.removeAttribute("data-role");
      element.removeAttribute("aria-current");
    }
    painted = new Set();
    scroller.classList.toggle("dimmed", Boolean(selected?.roles));
    wire.clear();
    if (!selected) return;
    for (const id of selected.kin || []) for (const piece of places.get(id) || []) dressed(piece, "kin");
    for (const piece of selected.ids.flatMap((id) => places.get(id) || [])) {
      dressed(piece, "selected");
      if (piece.own >= 0) piece.element.setAttribute("aria-current", "true");
    }
    if (selected.roles) {
      const ends = [];
      for (const [id, label] of selected.roles) {
        const [piece] = places.get(id) || [];
        if (!piece) continue;
        painted.add(piece);
        const said = piece.element.getAttribute("data-role");
        if (!said) ends.push(piece.element);
        if (!said?.split("·").includes(label)) piece.element.setAttribute("data-role", said ? `${said}·${label}` : label);
      }
      if (selected.joined) wire.join(ends);
    }
  }

  function dressed(piece, dress) {
    piece.element.classList.add(dress);
    painted.add(piece);
  }

  /**
   * Show what is selected: `ids` of marks, `kin` marks that belong to them, `roles` [id, label] pairs to be written over
   * the words, `joined` whether lines join them. `reveal` brings the first into view.
   */
  function select(what, reveal = true) {
    selected = what;
    paint();
    const first = what && what.ids.flatMap((id) => places.get(id) || [])[0];
    if (!first) return;
    if (first.own >= 0) rove(pieces.indexOf(first), false);
    if (reveal) bring(first.element);
  }

  /** Scroll words into view. Paragraphs have a guessed height until they are seen, so look again once they have theirs. */
  function bring(element, looks = 8) {
    const box = element.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    if (box.top >= frame.top + 24 && box.bottom <= frame.bottom - 24) return;
    scroller.scrollTop += box.top - frame.top - frame.height / 3;
    if (looks) requestAnimationFrame(() => element.isConnected && bring(element, looks - 1));
  }

  function rove(index, focus = true) {
    pieces[focused]?.element.setAttribute("tabindex", "-1"); // without it the mark would lose the focus
    focused = index;
    pieces[index].element.setAttribute("tabindex", "0");
    if (focus) {
      pieces[index].element.focus({ preventScroll: true });
      bring(pieces[index].element);
    }
  }

  function pick(piece) {
    const now = piece.seen.findIndex((index) => selected?.ids.length === 1 && marks[index].id === selected.ids[0]);
    choose(marks[piece.seen[(now + 1) % piece.seen.length]].id);
  }

  function click(event) {
    const piece = pieces[event.target.closest?.("[data-piece]")?.dataset.piece];
    if (!piece || piece.own < 0 || !getSelection().isCollapsed) return;
    rove(pieces.indexOf(piece));
    pick(piece);
  }

  function press(event) {
    const index = Number(event.target.closest?.("[data-piece]")?.dataset.piece ?? -1);
    if (event.key === "Escape") choose(null);
    else if (index < 0) return;
    else if (event.key === "Enter" || event.key === " ") pick(pieces[index]);
    else {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const ends = { Home: [0, 1], End: [pieces.length - 1, -1] }[event.key];
      if (!step && !ends) return;
      let [to, by] = ends || [index + step, step];
      while (pieces[to] && pieces[to].own < 0) to += by;
      if (pieces[to]) rove(to);
    }
    event.preventDefault();
    event.stopPropagation(); // JupyterLab would move to another cell
  }

  return { show, filter, select, end: wire.end };
}
