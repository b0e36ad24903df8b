import { framed, node, unique } from "./nodes.js";

const HEIGHT = 34; // px of every row, so that the place of a row needs no measuring
const SPARE = 8; // rows kept ready above and below the window

/**
 * A list of rows of which only those in the window are in the page. Keyboard: arrows, Page Up and Down, Home, End;
 * Enter opens, Space ticks where rows can be ticked.
 *
 * `columns`  {name, label, width, cell(row) → text or element, key(row) → what it sorts by}
 * `open`     called with the row that was chosen; `tick` with the row whose tick was asked for
 */
export function rows(element, { label, columns, empty, open, tick }) {
  const prefix = unique("row");
  let all = [];
  let active = -1;
  let chosen = null;
  let ticked = new Set();
  let order = { column: null, falling: false };

  const body = node("div", { role: "rowgroup", class: "body" });
  const heads = columns.map((column) => head(column));
  const template = columns.map((column) => column.width || "minmax(0, 1fr)").join(" ");
  const grid = node(
    "div",
    {
      role: "grid", class: "rows", tabindex: "0", "aria-label": label, "aria-colcount": columns.length,
      "aria-multiselectable": tick ? "true" : null, style: `--columns: ${template}`,
      onscroll: measure, onkeydown: press, onfocus: begin,
    },
    node("div", { role: "rowgroup", class: "head" }, node("div", { role: "row", class: "row", "aria-rowindex": "1" }, ...heads)),
    body,
  );
  const nothing = node("p", { class: "nothing", hidden: true }, empty);
  element.append(grid, nothing);
  const draw = framed(paint);
  const watch = new ResizeObserver(measure);
  watch.observe(grid);
  let [top, room] = [0, 400]; // kept, as asking for them in the middle of a change makes the browser lay out the page

  function measure() {
    [top, room] = [grid.scrollTop, grid.clientHeight || 400];
    draw();
  }

  function head(column) {
    if (!column.key) return node("div", { role: "columnheader", class: column.name }, column.label);
    const button = node("button", { type: "button", onclick: () => sort(column) }, column.label);
    return node("div", { role: "columnheader", class: column.name, "aria-sort": "none" }, button);
  }

  function sort(column) {
    order = { column, falling: order.column === column && !order.falling };
    heads.forEach((cell, index) => {
      if (!columns[index].key) return;
      const own = columns[index] === column;
      cell.setAttribute("aria-sort", own ? (order.falling ? "descending" : "ascending") : "none");
    });
    const row = all[active];
    arrange();
    active = row ? all.indexOf(row) : -1;
    paint(true);
  }

  function arrange() {
    if (!order.column) return;
    const turn = order.falling ? -1 : 1;
    const keys = new Map(all.map((row) => [row, order.column.key(row)]));
    const compare = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "ko"));
    all = [...all].sort((a, b) => turn * compare(keys.get(a), keys.get(b)));
  }

  function line(row, index) {
    const cells = columns.map((column) => node("div", { role: "gridcell", class: `cell ${column.name}` }, column.cell(row)));
    const own = row.id === chosen;
    return node(
      "div",
      {
        role: "row", id: `${prefix}-${index}`, class: `row${own ? " chosen" : ""}${index === active ? " active" : ""}`,
        "aria-rowindex": index + 2, "aria-selected": String(tick ? ticked.has(row.id) : own),
        "aria-current": own ? "true" : null,
        style: `transform: translateY(${index * HEIGHT}px)`, "data-id": row.id,
        onclick: (event) => {
          active = index;
          const wants = tick && event.target.closest(".tick");
          (wants ? tick : open)(row);
          paint(true);
        },
      },
      ...cells,
    );
  }

  let drawn = "";
  function paint(anew = false) {
    const last = Math.min(all.length, Math.ceil((top + room) / HEIGHT) + SPARE);
    const first = Math.max(0, Math.min(last, Math.floor(top / HEIGHT) - SPARE));
    const state = `${first}-${last}`;
    if (anew !== true && state === drawn) return;
    drawn = state;
    const shown = [];
    for (let index = first; index < last; index++) shown.push(line(all[index], index));
    if (active >= 0 && active < all.length && (active < first || active >= last)) shown.push(line(all[active], active));
    body.replaceChildren(...shown);
    if (active >= 0) grid.setAttribute("aria-activedescendant", `${prefix}-${active}`);
    else grid.removeAttribute("aria-activedescendant");
  }

  function reveal(index) {
    const seen = grid.clientHeight - HEIGHT; // the head stays in place over the rows
    const place = index * HEIGHT;
    if (place < grid.scrollTop) grid.scrollTop = place;
    else if (place + HEIGHT > grid.scrollTop + seen) grid.scrollTop = place + HEIGHT - seen;
    top = grid.scrollTop;
  }

  function move(index) {
    active = Math.max(0, Math.min(all.length - 1, index));
    reveal(active);
    paint(true);
  }

  /** With the keyboard one row is always the active one. A click finds its own: rows must not be renewed under it. */
  function begin() {
    if (active < 0 && all.length && grid.matches(":focus-visible")) move(0);
  }

  function press(event) {
    if (event.target !== grid || !all.length) return;
    const leap = Math.max(1, Math.floor(grid.clientHeight / HEIGHT) - 2);
    const steps = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + leap, PageUp: active - leap, Home: 0, End: all.length - 1 };
    if (event.key in steps && !event.altKey && !event.metaKey) move(steps[event.key]);
    else if (event.key === "Enter" && all[active]) open(all[active]);
    else if (event.key === " " && all[active]) (tick || open)(all[active]);
    else return;
    event.preventDefault();
    event.stopPropagation(); // JupyterLab would move to another cell
  }

  return {
    show(found) {
      const kept = all[active]?.id;
      all = found;
      arrange();
      active = kept === undefined ? -1 : all.findIndex((row) => row.id === kept);
      body.style.height = `${all.length * HEIGHT}px`;
      grid.setAttribute("aria-rowcount", all.length + 1);
      nothing.hidden = all.length > 0;
      paint(true);
    },
    /** Mark a row as the chosen one and bring it into view; null for none. */
    choose(id) {
      chosen = id;
      const index = id === null ? -1 : all.findIndex((row) => row.id === id);
      if (index >= 0) {
        active = index;
        reveal(index);
      }
      paint(true);
    },
    ticked(ids) {
      ticked = new Set(ids);
      paint(true);
    },
    end() {
      watch.disconnect();
      draw.cancel();
    },
  };
}
