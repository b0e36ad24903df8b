import { node, unique } from "./nodes.js";
import { passage } from "./passage.js";
import { rows } from "./rows.js";

const LAYERS = [["money", "금액"], ["area", "면적"], ["count", "수량·비율"], ["date", "날짜·기간"], ["name", "이름"], ["deal", "거래 역할"]];

/** Whether a mark is shown: its layer is, and the words sought stand in it, in its kind or in its value. */
export function isVisible(mark, layers, query) {
  if (!layers.includes(mark.layer)) return false;
  const sought = query.trim().toLowerCase();
  return !sought || [mark.text, mark.label, mark.value, ...mark.notes].some((said) => said.toLowerCase().includes(sought));
}

/**
 * The evidence reader: legend, text with marks, and beside it the tables of what was read.
 *
 * `selected`  called with the id of what was selected ("" for nothing), `filtered` with {layers, query}
 */
export function evidence(element, { selected, filtered }) {
  const prefix = unique("kbio");
  let page = null;
  let state = { selected: "", layers: LAYERS.map(([layer]) => layer), query: "" };

  const title = node("h3", { class: "title" });
  const origin = node("p", { class: "origin" });
  const legend = node("div", { class: "legend", role: "group", "aria-label": "표시할 종류" });
  const buttons = new Map(LAYERS.map(([layer, label]) => [layer, chip(layer, label)]));
  legend.append(...buttons.values());
  const search = node("input", {
    type: "search", class: "search", placeholder: "찾기", "aria-label": "언급에서 찾기",
    oninput: () => refilter({ query: search.value }), onkeydown: (event) => event.stopPropagation(),
  });
  legend.append(search);
  const left = node("div", { class: "left" });
  const right = node("div", { class: "right" });
  const detail = node("div", { class: "detail", role: "region", "aria-label": "고른 것의 근거", "aria-live": "polite", tabindex: "0" });
  const tabs = node("div", { class: "tabs", role: "tablist", "aria-label": "읽은 것" });
  right.append(tabs);

  const tables = {
    marks: table("언급", "고른 종류의 언급이 없습니다.", [
      { name: "kind", label: "종류", width: "6.5em", cell: (row) => kind(row.layer, row.label), key: (row) => row.label },
      { name: "words", label: "기사의 표현", cell: (row) => row.text, key: (row) => row.text },
      { name: "value", label: "읽은 값", cell: (row) => row.value, key: (row) => row.value },
      { name: "notes", label: "덧붙임", cell: (row) => row.notes.join(" · "), key: (row) => row.notes.join() },
    ]),
    deals: table("거래", "이 기사에서 거래를 찾지 못했습니다.", [
      { name: "words", label: "누가 → 누구", width: "minmax(0, 2fr)", cell: (row) => row.title, key: (row) => row.title },
      { name: "kind", label: "종류", cell: (row) => row.kind, key: (row) => row.kind },
      { name: "event", label: "사건", width: "4.5em", cell: (row) => row.event, key: (row) => row.event },
      { name: "value", label: "총액", width: "8.5em", cell: (row) => row.total, key: (row) => row.total },
    ]),
    metrics: table("지표", "이 기사에서 지표를 찾지 못했습니다.", [
      { name: "words", label: "대상", cell: (row) => row.subject, key: (row) => row.subject },
      { name: "kind", label: "지표", cell: (row) => row.label + (row.planned ? " (계획)" : ""), key: (row) => row.label },
      { name: "value", label: "값", cell: (row) => row.value, key: (row) => row.value },
      { name: "definition", label: "정의", cell: (row) => row.definition || "—", key: (row) => row.definition },
      { name: "as-of", label: "기준 시점", cell: (row) => row.as_of || "—", key: (row) => row.as_of },
    ]),
    facts: table("협약·관계·점검", "이 기사에서 협약이나 관계를 찾지 못했습니다.", [
      { name: "kind", label: "종류", width: "6em", cell: (row) => row.label, key: (row) => row.label },
      { name: "words", label: "내용", width: "minmax(0, 2fr)", cell: (row) => row.what, key: (row) => row.what },
      { name: "value", label: "덧붙임", cell: (row) => row.said, key: (row) => row.said },
    ]),
  };
  right.append(detail);
  element.append(
    node("header", { class: "top" }, node("div", { class: "heading" }, title, origin), legend),
    node("div", { class: "panes" }, left, right),
  );
  const text = passage(left, { choose: (id) => choose(id ?? "") });
  open("marks");

  function chip(layer, label) {
    const count = node("span", { class: "tally" });
    const button = node(
      "button",
      { type: "button", class: `chip ${layer}`, "aria-pressed": "true", onclick: () => toggle(layer), "data-layer": layer },
      node("span", { class: `swatch ${layer}`, "aria-hidden": "true" }), label, " ", count,
    );
    button.count = count;
    return button;
  }

  function kind(layer, label) {
    const made = document.createDocumentFragment();
    made.append(node("span", { class: `swatch ${layer}`, "aria-hidden": "true" }), label);
    return made;
  }

  function table(label, empty, columns) {
    const name = `${prefix}-${tabs.childElementCount}`;
    const own = tabs.childElementCount;
    const count = node("span", { class: "tally" });
    const tab = node(
      "button",
      { type: "button", role: "tab", id: `${name}-tab`, "aria-controls": name, tabindex: "-1", onclick: () => open(own), onkeydown: turn },
      label, " ", count,
    );
    const panel = node("div", { role: "tabpanel", id: name, class: "panel", "aria-labelledby": `${name}-tab`, hidden: true });
    tabs.append(tab);
    right.append(panel);
    return { tab, panel, count, list: rows(panel, { label, columns, empty, open: (row) => choose(row.id, false) }) };
  }

  function open(which) {
    Object.entries(tables).forEach(([name, { tab, panel }], index) => {
      const own = name === which || index === which;
      tab.setAttribute("aria-selected", String(own));
      tab.setAttribute("tabindex", own ? "0" : "-1");
      panel.hidden = !own;
    });
  }

  function turn(event) {
    const all = Object.values(tables).map(({ tab }) => tab);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const to = all[(all.indexOf(event.target) + step + all.length) % all.length];
    to.click();
    to.focus();
    event.preventDefault();
    event.stopPropagation();
  }

  function toggle(layer) {
    const shown = state.layers.includes(layer) ? state.layers.filter((other) => other !== layer) : [...state.layers, layer];
    refilter({ layers: LAYERS.map(([name]) => name).filter((name) => shown.includes(name)) });
  }

  function refilter(change, tell = true) {
    state = { ...state, ...change };
    if (!page) return;
    const shown = page.marks.filter((mark) => isVisible(mark, state.layers, state.query));
    text.filter(new Set(shown.map((mark) => mark.id)));
    tables.marks.list.show(shown);
    tables.marks.count.textContent = shown.length === page.marks.length ? shown.length : `${shown.length}/${page.marks.length}`;
    for (const [layer, button] of buttons) button.setAttribute("aria-pressed", String(state.layers.includes(layer)));
    if (search.value !== state.query) search.value = state.query;
    mark(false);
    if (tell) filtered({ layers: state.layers, query: state.query });
  }

  function choose(id, turned = true) {
    state.selected = id;
    mark(true, turned);
    selected(id);
  }

  /** Show the selection in the text, in its table and in the detail. */
  function mark(reveal, turned = true) {
    const id = state.selected;
    const found = page && find(id);
    text.select(found ? found.what : null, reveal);
    if (found && turned && reveal) open(found.table);
    detail.replaceChildren(...(found ? found.about : [node("p", { class: "hint" }, "본문의 표시나 표의 줄을 고르면 근거가 여기에 나옵니다.")]));
    detail.scrollTop = 0;
    // last: the detail takes its room from the table, which then brings the row into what is left
    for (const [name, { list }] of Object.entries(tables)) list.choose(found?.table === name ? id : null);
  }

  function find(id) {
    const said = page.byId.get(id);
    if (!said) return null;
    if (said.table === "deals") return { ...said, ...aboutDeal(said.row) };
    if (said.table === "metrics") return { ...said, ...aboutMetric(said.row) };
    if (said.table === "facts") return { ...said, ...aboutFact(said.row) };
    return { ...said, ...aboutMark(said.row) };
  }

  function aboutMark(row) {
    const kin = page.marks.filter((other) => other.record === row.record && other.layer !== "deal" && other.id !== row.id);
    const uses = [
      ...page.metrics.filter((metric) => metric.figure === row.record).map((metric) => [metric.id, `지표: ${metric.label}`]),
      ...page.marks
        .filter((other) => other.layer === "deal" && row.layer !== "deal" && other.start === row.start && other.end === row.end)
        .map((role) => [role.record, `거래: ${role.label}`]),
      ...(row.layer === "deal" ? [[row.record, `거래: ${page.byId.get(row.record)?.row.title ?? row.record}`]] : []),
    ];
    const pairs = [["읽은 값", row.value], ["정확한 값", page.exact[row.record] ?? ""], ["덧붙임", row.notes.join(" · ")]];
    return {
      what: { ids: [row.id], kin: kin.map((other) => other.id) },
      about: [...headed(kind(row.layer, row.label), row.text), facts(pairs), quote([row.start, row.end]), ...links(uses)],
    };
  }

  function aboutDeal(deal) {
    const roles = deal.fields.flatMap(([, label, , ids]) => ids.map((id) => [id, label]));
    const list = node("dl", { class: "facts" });
    for (const [, label, value, ids] of deal.fields) {
      const [first] = ids;
      const said = first ? node("button", { type: "button", class: "link", onclick: () => choose(first) }, value) : value;
      list.append(node("dt", {}, label), node("dd", {}, said));
    }
    return {
      what: { ids: roles.map(([id]) => id), roles, joined: true },
      about: [...headed(`거래 · ${deal.event}`, deal.title), list],
    };
  }

  function aboutMetric(metric) {
    const pairs = [
      ["값", metric.value + (metric.planned ? " (계획)" : "")],
      ["정의", metric.definition || "기사에 정의가 없습니다"],
      ["기준 시점", metric.as_of ? `${metric.as_of} (${metric.as_of_from})` : "기사에 시점이 없습니다"],
    ];
    const figure = page.byId.get(metric.figure)?.row;
    return {
      what: { ids: [metric.figure], roles: [[metric.figure, metric.label]] },
      about: [...headed(`지표 · ${metric.label}`, metric.subject), facts(pairs), figure ? quote([figure.start, figure.end], metric.words) : ""],
    };
  }

  function aboutFact(fact) {
    const ids = fact.inputs ? fact.inputs.filter((id) => page.byId.has(id)) : [];
    const uses = ids.map((id) => [id, page.byId.get(id).row.text ?? id]);
    return {
      what: { ids: fact.span ? page.marks.filter((m) => m.start >= fact.span[0] && m.end <= fact.span[1]).map((m) => m.id) : ids },
      about: [...headed(fact.label, fact.what), fact.said ? node("p", {}, fact.said) : "", fact.span ? quote(fact.span) : "", ...links(uses)],
    };
  }

  function headed(label, words) {
    return [node("p", { class: "label" }, label), node("p", { class: "words" }, words)];
  }

  function facts(pairs) {
    const list = node("dl", { class: "facts" });
    for (const [label, value] of pairs) if (value) list.append(node("dt", {}, label), node("dd", {}, value));
    return list;
  }

  function links(uses) {
    if (!uses.length) return [];
    const made = uses.map(([id, label]) => node("button", { type: "button", class: "link", onclick: () => choose(id) }, label));
    return [node("p", { class: "uses" }, ...made)];
  }

  /** The sentence around a span, the span marked in it, and the words that define it underlined. */
  function quote([start, end], defining = null) {
    const own = page.sentences.find(([from, to]) => from <= start && start < to) || [start, end];
    const [from, to] = [own[0], Math.max(own[1], end)];
    const borders = [[start, end, "mark"], ...(defining ? [[...defining, "u"]] : [])].sort((a, b) => a[0] - b[0]);
    const quoted = node("blockquote", { class: "quote" });
    let at = from;
    for (const [first, last, tag] of borders) {
      if (first < at || last > to) continue;
      quoted.append(page.text.slice(at, first), node(tag, {}, page.text.slice(first, last)));
      at = last;
    }
    quoted.append(page.text.slice(at, to));
    return quoted;
  }

  return {
    /** Show a page as `analysis/explore/page.py` writes it; null for none. */
    show(given, keep = "") {
      if (!given?.text) {
        page = null;
        state.selected = "";
        text.show({ text: "", title: "", marks: [] });
        for (const { list } of Object.values(tables)) list.show([]);
        element.classList.add("blank");
        return;
      }
      element.classList.remove("blank");
      const marks = given.marks.map(([id, record, layer, start, end, label, value, notes]) => {
        return { id, record, layer, start, end, label, value, notes, text: given.text.slice(start, end) };
      });
      const byId = new Map();
      for (const name of ["deals", "metrics", "facts"]) for (const row of given[name]) byId.set(row.id, { table: name, row });
      for (const row of marks) byId.set(row.id, { table: "marks", row });
      page = { ...given, marks, byId };
      state.selected = byId.has(keep) ? keep : "";
      title.textContent = page.title;
      const dated = page.published ? `${page.published}${page.published_from ? ` (${page.published_from})` : ""}` : "";
      origin.replaceChildren(
        [page.publisher, dated, `${[...page.text].length.toLocaleString("ko")}자`].filter(Boolean).join(" · "),
        dated ? "" : node("strong", { class: "warning" }, " 발행일이 없어 ‘지난달’ 같은 날짜는 풀리지 않습니다."),
      );
      const counts = Object.fromEntries(LAYERS.map(([layer]) => [layer, 0]));
      for (const row of marks) counts[row.layer] += 1;
      for (const [layer, button] of buttons) button.count.textContent = counts[layer];
      text.show(page);
      for (const name of ["deals", "metrics", "facts"]) {
        tables[name].list.show(page[name]);
        tables[name].count.textContent = page[name].length;
      }
      refilter({}, false);
      if (state.selected) mark(true);
    },
    select(id) {
      if (id === state.selected) return;
      state.selected = id;
      mark(true);
    },
    filter(change) {
      refilter(change, false);
    },
    get state() {
      return state;
    },
    end() {
      text.end();
      for (const { list } of Object.values(tables)) list.end();
    },
  };
}
